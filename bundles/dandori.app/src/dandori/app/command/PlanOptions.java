package dandori.app.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import dandori.app.schedule.ScheduleWords;
import dandori.documents.build.DocumentPlan;
import dandori.model.Definition;
import dandori.model.schedule.Planner;
import dandori.model.schedule.ScheduledDefinition;
import dandori.schedule.text.Parsed;
import dandori.schedule.text.ZoneText;
import picocli.CommandLine.Option;

/** What planned dates depend on beside the definition: zone and registration. */
final class PlanOptions {

    private static final String RUN_PASSED = "immediate";
    private static final int LAST_YEAR = 9999;

    @Option(names = "--registered", paramLabel = "DATE", descriptionKey = "schedule.registered")
    private String registered;
    @Option(names = "--passed", paramLabel = RUN_PASSED, descriptionKey = "schedule.passed")
    private String passed;
    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "schedule.zone")
    private String zone;

    ZoneId zone() {
        return zone(zone);
    }

    /** The zone the user wrote; that of this machine when none is written. */
    static ZoneId zone(String zone) {
        if (zone == null) {
            return ZoneId.systemDefault();
        }
        if (ZoneText.parse(zone) instanceof Parsed.Accepted<ZoneId> known) {
            return known.value();
        }
        throw usage("command.bad-zone", zone);
    }

    /** The schedule day of the registration. */
    LocalDate registered(LocalDate otherwise) {
        return registered == null ? otherwise : date("--registered", registered);
    }

    Planner planner(ScheduledDefinition definition, LocalDate registeredOtherwise) {
        if (passed != null && !passed.equals(RUN_PASSED)) {
            throw usage("command.bad-passed", passed);
        }
        return new Planner(definition, zone(), registered(registeredOtherwise), passed != null);
    }

    /** The planned starts for a document, as if all were registered on a day unless another was named. */
    DocumentPlan documentPlan(Definition definition, LocalDate registeredOtherwise) {
        return new DocumentPlan(planner(new ScheduledDefinition(definition), registeredOtherwise), zone());
    }

    /** The words for this zone, in the user's language. */
    ScheduleWords words() {
        return new ScheduleWords(Locale.getDefault(), zone());
    }

    /** A date the user wrote. */
    static LocalDate date(String name, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1 && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException unreadable) {
            // Said below, with the years that are none of ours.
        }
        throw usage("command.bad-date", name, text);
    }

    /** The refusal of what the user wrote on the command line. */
    static CommandFailure usage(String key, Object... arguments) {
        return new CommandFailure(ExitCode.USAGE,
                new ScheduleWords(Locale.getDefault(), ZoneId.systemDefault()).get(key, arguments));
    }
}
