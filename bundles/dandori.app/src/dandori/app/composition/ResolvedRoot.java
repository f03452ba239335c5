package dandori.app.composition;

import java.time.Instant;
import java.time.LocalDate;

import dandori.app.schedule.RootSchedule;
import dandori.engine.definition.RootJobnet;
import dandori.engine.plan.PlannedDefinition;
import dandori.engine.plan.StartRule;
import dandori.engine.plan.StartTerms;
import dandori.engine.port.RunStore.Revision;

/** A root jobnet of a definition, ready to run and to be planned. */
record ResolvedRoot(RootJobnet root, Revision revision, StartTerms terms, RootSchedule schedule)
        implements
            PlannedDefinition {

    @Override
    public StartRule registered(Instant at, boolean runPassed) {
        return schedule.registered(at, runPassed);
    }

    @Override
    public LocalDate dayOf(Instant instant) {
        return schedule.dayOf(instant);
    }
}
