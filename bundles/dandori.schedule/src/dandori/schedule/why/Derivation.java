package dandori.schedule.why;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dandori.schedule.EpochDays;
import dandori.schedule.Phrase;

/**
 * How one rule came to a run, or what stopped it ({@code schedule.md} §8).
 *
 * @param rule  the rule
 * @param steps at least one; only the last may stop, but for a first candidate that its month lacks and a cycle steps
 *              on from
 */
public record Derivation(int rule, List<Step> steps) {

    public Derivation {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalStateException("A derivation has at least one step.");
        }
    }

    /** The last step; when it {@linkplain Step#stops() stops}, the reason why there is no run. */
    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Whether the derivation ends in a run. */
    public boolean runs() {
        return !last().stops();
    }

    /** The schedule day of the run; empty when there is none. */
    public Optional<LocalDate> day() {
        return runs() ? Optional.of(EpochDays.date(last().after())) : Optional.empty();
    }

    /** The start of the run; empty when there is none. */
    public Optional<Instant> start() {
        return runs() ? time().map(TimeStep::start) : Optional.empty();
    }

    /** All steps for the user. */
    public List<Phrase> text() {
        return steps.stream().map(Step::text).toList();
    }

    private Optional<TimeStep> time() {
        return steps.stream().filter(TimeStep.class::isInstance).map(TimeStep.class::cast).findFirst();
    }
}
