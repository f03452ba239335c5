package dandori.engine.plan;

import java.time.Instant;
import java.time.LocalDate;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.RunStore.Revision;

/** A root jobnet ready to run, with its schedule. */
public interface PlannedDefinition {

    RootJobnet root();

    /** How its generations follow one another. */
    StartTerms terms();

    /** The text it comes from. */
    Revision revision();

    /**
     * The starts it has when registered.
     *
     * @param at the instant of registration; no start before it exists
     * @param runPassed the latest passed start of that schedule day runs at once ({@code schedule.md})
     */
    StartRule registered(Instant at, boolean runPassed);

    /** The schedule day that contains an instant. */
    LocalDate dayOf(Instant instant);
}
