package dandori.engine.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import dandori.engine.definition.StartCondition;
import dandori.engine.definition.StartCondition.AtNextStart;
import dandori.engine.plan.StartTerms.Overlap;

/** A generation that has been made and has not begun. */
final class Waiting {

    final long generation;
    final String path;
    final PlannedStart start;
    final StartTerms terms;
    /** Of what registration; null: registered for immediate execution. */
    final Agenda agenda;
    /** There was a registration for planned times, although it may have been cancelled. */
    final boolean registered;
    /** It is to be held instead of beginning. */
    final boolean hold;
    /** It makes up for a missed start: what still runs is waited for. */
    final boolean makesUp;
    /** It only watches for the start condition. */
    final boolean monitoring;
    private final Optional<AtNextStart> atNextMonitoring;
    /** The schedule day that contains an instant. */
    final Function<Instant, LocalDate> dayOf;
    /** The engine has been told what becomes of it; what it waits for now is the engine's affair. */
    boolean asked;

    Waiting(long generation, String path, PlannedStart start, PlannedDefinition definition, Agenda agenda,
            Traits traits) {
        this.generation = generation;
        this.path = path;
        this.start = start;
        terms = definition.terms();
        atNextMonitoring = definition.root().rules().condition().map(StartCondition::atNextStart);
        this.agenda = agenda;
        registered = traits.registered();
        hold = traits.hold();
        makesUp = traits.makesUp();
        monitoring = traits.monitoring();
        dayOf = definition::dayOf;
    }

    record Traits(boolean registered, boolean hold, boolean makesUp, boolean monitoring) {
    }

    /** When it is to begin. */
    Instant due() {
        return agenda == null ? start.at() : agenda.effective(start);
    }

    boolean prohibited() {
        return agenda != null && agenda.prohibited(start);
    }

    /** What is to happen when an earlier one still runs. */
    Overlap overlap() {
        if (makesUp) {
            return Overlap.WAIT;
        }
        if (!monitoring || atNextMonitoring.isEmpty()) {
            return terms.overlap();
        }
        return switch (atNextMonitoring.get()) {
            case ANOTHER -> Overlap.TOGETHER;
            case WAIT -> Overlap.WAIT;
            case SKIP -> Overlap.SKIP;
        };
    }
}
