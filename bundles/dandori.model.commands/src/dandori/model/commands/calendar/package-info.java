/** Edits of what a group says about its days ({@code schedule.md} §1). */
package dandori.model.commands.calendar;
