package dandori.schedule.plan;

/**
 * A rule that produced a run.
 *
 * @param rule the rule's number
 * @param day  the schedule day it gave, as a day number
 */
public record Origin(int rule, int day) {
}
