/** The calendar of a job group: a year to paint on, the standard week, base day and base time, holidays. */
package dandori.ui.editor.calendar;
