package dandori.model.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import dandori.schedule.EpochDays;
import dandori.schedule.plan.Run;
import dandori.schedule.plan.UpperRuns;
import dandori.schedule.why.DayExplanation;

/** A jobnet with its planned dates. */
public final class PlannedJobnet {

    private final String path;
    private final UpperRuns plan;
    private final Function<LocalDate, DayExplanation> why;

    PlannedJobnet(String path, UpperRuns plan, Function<LocalDate, DayExplanation> why) {
        this.path = path;
        this.plan = plan;
        this.why = why;
    }

    /** Absolute path of the jobnet. */
    public String path() {
        return path;
    }

    /** The runs of a stretch of schedule days, both ends included, in time order. */
    public List<Run> runs(LocalDate from, LocalDate to) {
        return plan.runs(EpochDays.of(from), EpochDays.of(to)).stream().sorted(Comparator.comparing(Run::start))
                .toList();
    }

    /** Why the jobnet runs, or does not run, on a schedule day. */
    public DayExplanation why(LocalDate day) {
        return why.apply(day);
    }
}
