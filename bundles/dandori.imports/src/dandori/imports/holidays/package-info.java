/**
 * National holidays: Japan's by the law itself, others from the cabinet office's CSV file or an iCalendar file; and
 * their way into a group's calendar as {@code cl=} lines.
 */
package dandori.imports.holidays;
