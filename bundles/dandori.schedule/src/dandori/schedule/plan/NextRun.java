package dandori.schedule.plan;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

import dandori.schedule.clock.ScheduleDays;

/** Looks for the next run in stretches of days that grow, so that a daily and a ten-year rule both cost little. */
final class NextRun {

    private static final int FIRST_STRETCH = 8;
    private static final int FORTY_YEARS = 40 * 366;

    private final JobnetPlan plan;
    private final ScheduleDays midnights;

    NextRun(JobnetPlan plan) {
        this.plan = plan;
        midnights = new ScheduleDays(plan.basis().clock(), LocalTime.MIDNIGHT);
    }

    /** The first run that starts after an instant; empty when there is none within forty years. */
    Optional<Run> after(Instant instant) {
        int today = midnights.containing(instant);
        int from = today - JobnetPlan.DAYS_THAT_MAY_MERGE;
        for (int span = FIRST_STRETCH; span < 4 * FORTY_YEARS; span *= 4) {
            Optional<Run> run = first(instant, from, today + Math.min(span, FORTY_YEARS));
            if (run.isPresent()) {
                return run;
            }
        }
        return Optional.empty();
    }

    /** The first run after an instant, when no later schedule day can have an earlier one. */
    private Optional<Run> first(Instant instant, int from, int to) {
        Starts starts = plan.starts(from, to);
        Instant certain = midnights.beginning(to + 1);
        for (int i = 0; i < starts.size(); i++) {
            Instant start = starts.at(i);
            if (start.isAfter(instant)) {
                return start.isBefore(certain) ? runAt(start, starts.day(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Run> runAt(Instant start, int day) {
        return plan.runs(day, day).stream().filter(run -> run.start().equals(start)).findFirst();
    }
}
