/**
 * Wall-clock time in the site's zone ({@code schedule.md} §6): daylight-saving gaps and overlaps, and the schedule day
 * that runs from base time to base time.
 */
package dandori.schedule.clock;
