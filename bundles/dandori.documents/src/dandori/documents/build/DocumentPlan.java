package dandori.documents.build;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import dandori.model.Definition;
import dandori.model.Jobnet;
import dandori.model.schedule.Planner;
import dandori.model.schedule.ScheduledDefinition;

/**
 * The planned starts of a definition, for documents; a jobnet whose schedule cannot be read has none.
 *
 * @param planner who plans
 * @param zone    the zone of the wall clock
 */
public record DocumentPlan(Planner planner, ZoneId zone) implements PlannedStarts {

    /** What a definition plans when everything in it is registered on a day. */
    public static DocumentPlan of(Definition definition, ZoneId zone, LocalDate registered) {
        return new DocumentPlan(new Planner(new ScheduledDefinition(definition), zone, registered, false), zone);
    }

    @Override
    public List<Start> of(Jobnet jobnet, LocalDate from, LocalDate to) {
        return planner.plan(jobnet).runs(from, to).stream()
                .map(run -> new Start(run.day(), run.start().atZone(zone).toLocalDateTime())).toList();
    }
}
