package dandori.app.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import dandori.model.schedule.Planner;
import dandori.model.schedule.ScheduledDefinition;
import dandori.documents.build.PlannedStarts;
import dandori.model.Definition;
import dandori.model.Jobnet;

/** The planned starts of a definition, for documents; a jobnet whose schedule cannot be read has none. */
final class DocumentPlan implements PlannedStarts {

    private final Planner planner;
    private final ZoneId zone;

    /** Starts as if every root jobnet were registered at the beginning of a schedule day. */
    DocumentPlan(Definition definition, PlanOptions options, LocalDate registered) {
        zone = options.zone();
        planner = options.planner(new ScheduledDefinition(definition), registered);
    }

    @Override
    public List<Start> of(Jobnet jobnet, LocalDate from, LocalDate to) {
        return planner.plan(jobnet).runs(from, to).stream()
                .map(run -> new Start(run.day(), run.start().atZone(zone).toLocalDateTime())).toList();
    }
}
