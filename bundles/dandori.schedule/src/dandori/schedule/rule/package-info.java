/**
 * The parts of one schedule rule, each with the few lines of arithmetic that are its own ({@code schedule.md} §2 to
 * §6): {@link dandori.schedule.rule.StartDay} and {@link dandori.schedule.rule.DayForm} find a day in a month,
 * {@link dandori.schedule.rule.Cycle} says how it repeats, {@link dandori.schedule.rule.Substitution} decides about
 * closed days, {@link dandori.schedule.rule.DaysFromStart} shifts, {@link dandori.schedule.rule.StartTime} sets the
 * hour. {@link dandori.schedule.rule.JobnetSchedule} holds all rules of a jobnet.
 */
package dandori.schedule.rule;
