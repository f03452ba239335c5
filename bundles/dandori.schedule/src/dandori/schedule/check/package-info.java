/**
 * Remarks about schedules and calendars before they run ({@code schedule.md} §1, §2, §5, §7): what contradicts itself,
 * what has no effect, what never fires.
 */
package dandori.schedule.check;
