/** Edits of the schedule rules of a jobnet ({@code schedule.md} §2 to §7). */
package dandori.model.commands.schedule;
