package dandori.schedule.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dandori.schedule.EpochDays;
import dandori.schedule.Phrase;
import dandori.schedule.calendar.DayRuling;

/**
 * One step of a derivation. Days are day numbers; {@code after()} is {@link EpochDays#NONE} when the step stopped the
 * run.
 */
public sealed interface Step permits CandidateStep, CycleStep, RegistrationStep, SubstituteStep, DaysFromStartStep,
        LinkStep, ExclusiveStep, ValidUntilStep, TimeStep, MergeStep {

    /** The rule the step belongs to. */
    int rule();

    /** The kind of step. */
    StepName name();

    /** The day before the step, or {@link EpochDays#NONE} when there was none yet. */
    int before();

    /** The day after the step, or {@link EpochDays#NONE} when there is no run. */
    int after();

    /** What was found, an enumeration of the step's own. */
    Enum<?> finding();

    /** What the step used, in the order its record defines. */
    List<Object> details();

    /** Rulings about the days the step looked at. */
    default List<DayRuling> facts() {
        return List.of();
    }

    /** Whether the step stopped the run. */
    default boolean stops() {
        return after() == EpochDays.NONE;
    }

    /**
     * The step for the user: code {@code <step>.<finding>}, both in lower case with hyphens; arguments rule number, day
     * before, day after, then the details.
     */
    default Phrase text() {
        List<Object> args = new ArrayList<>(List.of(rule(), EpochDays.text(before()), EpochDays.text(after())));
        args.addAll(details());
        String finding = finding().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Phrase.of(name().code() + "." + finding, args.toArray());
    }
}
