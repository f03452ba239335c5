/**
 * National holidays of other countries than Japan, from the Jollyday library: which countries are offered, and how the
 * library's calendars are read. The readers it comes with would bring seven further libraries for a small XML file.
 */
package dandori.imports.holidays.country;
