package dandori.app.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dandori.model.schedule.PlannedJobnet;
import dandori.app.schedule.ScheduleWords;
import dandori.schedule.EpochDays;
import dandori.schedule.plan.Run;
import dandori.schedule.why.DayExplanation;
import dandori.schedule.why.Derivation;
import dandori.schedule.why.Step;

/** Planned dates and their derivations as the objects that scripts read (cli.md). */
final class ScheduleJson {

    private final ScheduleWords words;
    private final ZoneId zone;

    ScheduleJson(ScheduleWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /** A planned start. */
    Map<String, Object> run(PlannedJobnet jobnet, Run run) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("unit", jobnet.path());
        object.put("day", run.day().toString());
        object.put("start", time(run.start()));
        object.put("rules", run.rules());
        object.put("why", run.derivations().stream().flatMap(derivation -> derivation.steps().stream())
                .map(this::step).toList());
        return object;
    }

    /** What is said about one day. */
    Map<String, Object> day(PlannedJobnet jobnet, DayExplanation explanation) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("unit", jobnet.path());
        object.put("day", explanation.day().toString());
        object.put("open", explanation.ruling().open());
        object.put("calendar", words.text(explanation.ruling().text()));
        object.put("runs", derivations(explanation.runs()));
        object.put("absent", derivations(explanation.absent()));
        return object;
    }

    private List<Map<String, Object>> derivations(List<Derivation> derivations) {
        return derivations.stream().map(this::derivation).toList();
    }

    private Map<String, Object> derivation(Derivation derivation) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", derivation.rule());
        object.put("start", derivation.start().map(this::time).orElse(null));
        object.put("why", derivation.steps().stream().map(this::step).toList());
        return object;
    }

    private Map<String, Object> step(Step step) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", step.rule());
        object.put("step", step.name().code());
        object.put("before", day(step.before()));
        object.put("after", day(step.after()));
        object.put("code", step.text().code());
        object.put("fact", words.text(step.text()));
        return object;
    }

    private static String day(int day) {
        return day == EpochDays.NONE ? null : EpochDays.text(day);
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone).toOffsetDateTime());
    }
}
