package dandori.documents.build;

import java.util.List;
import java.util.Set;

import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.schedule.ScheduledDefinition;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.text.JobnetReader;
import dandori.schedule.text.Parameter;
import dandori.schedule.text.Reading;

/** Hands the parameters of units to the readers of the schedule engine. */
final class ScheduleReading {

    /** The parameters that speak of the schedule of a jobnet. */
    static final Set<String> JOBNET_KEYS = Set.of("sd", "st", "cy", "sh", "shd", "cftd", "ln", "sy", "ey", "wc", "wt",
            "ed", "ejn", "jc", "de");
    /** The parameters that speak of the calendar of a group. */
    static final Set<String> GROUP_KEYS = Set.of("op", "cl", "sdd", "md", "stt");

    private ScheduleReading() {
    }

    static Reading<JobnetSchedule> schedule(Unit jobnet) {
        return JobnetReader.read(jobnet.getName(), parameters(jobnet));
    }

    static List<Setting> settings(Unit unit) {
        return ScheduledDefinition.settings(unit);
    }

    static List<Parameter> parameters(Unit unit) {
        return ScheduledDefinition.parameters(settings(unit));
    }

    static boolean writes(Unit unit, Set<String> keys) {
        return settings(unit).stream().anyMatch(setting -> keys.contains(setting.getKey()));
    }
}
