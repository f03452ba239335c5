package dandori.imports.cron;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import dandori.imports.Fate;
import dandori.imports.Imported;
import dandori.imports.ImportedGroup;
import dandori.imports.ImportedLine;
import dandori.imports.JobDraft;
import dandori.imports.fire.FirePattern;
import dandori.imports.fire.ZoneShift;
import dandori.schedule.Phrase;

/** A crontab becomes a job group: a jobnet with one Unix job for each entry. */
public final class CrontabImport {

    private static final String ZONE = "CRON_TZ";
    private static final String SHELL = "SHELL";
    private static final String HOME = "HOME";
    private static final String MAIL = "MAILTO";
    private static final String DELAY = "RANDOM_DELAY";

    private final String file;
    private final Source source;
    private final ImportedGroup group;
    private final List<ImportedLine> lines = new ArrayList<>();
    private final Map<String, String> variables = new LinkedHashMap<>();

    private CrontabImport(String file, Source source) {
        this.file = file;
        this.source = source;
        group = new ImportedGroup(file.replaceAll("\\.[^.]*$", ""));
    }

    /**
     * Where the crontab is from.
     *
     * @param zone       the site's zone, in which the definition is to run; that of the crontab unless it says so
     * @param userColumn whether a user stands before the command, as in {@code /etc/crontab}
     */
    public record Source(ZoneId zone, boolean userColumn) {
    }

    /**
     * Imports a crontab.
     *
     * @param file its file name
     * @param text its text
     */
    public static Imported read(String file, String text, Source source) {
        CrontabImport reading = new CrontabImport(file, source);
        int number = 0;
        for (String line : text.lines().toList()) {
            reading.line(++number, line);
        }
        List<Phrase> remarks = new ArrayList<>(List.of(Phrase.of("import.cron-surroundings")));
        if (ZoneShift.daylightSaving(source.zone())) {
            remarks.add(Phrase.of("import.cron-daylight-saving", source.zone()));
        }
        return new Imported(reading.group.write("crontab " + file), reading.lines, remarks);
    }

    private void line(int number, String text) {
        CronLine line = CronLine.parse(text, source.userColumn());
        if (line instanceof CronLine.Entry entry) {
            entry(number, text, entry);
        } else if (line instanceof CronLine.Variable variable) {
            variables.put(variable.name(), variable.value());
            List<Phrase> remarks = remarks(variable);
            add(number, text, remarks.isEmpty() ? Fate.TAKEN : Fate.CHANGED, List.of(), remarks);
        } else if (line instanceof CronLine.Refused refused) {
            add(number, text, Fate.LEFT_OUT, List.of(), List.of(refused.reason()));
        } else {
            add(number, text, Fate.EMPTY, List.of(), List.of());
        }
    }

    private static List<Phrase> remarks(CronLine.Variable variable) {
        boolean said = !variable.value().isEmpty();
        if (variable.name().equals(MAIL) && said) {
            return List.of(Phrase.of("import.cron-mail", variable.value()));
        }
        return variable.name().equals(DELAY) && said
                ? List.of(Phrase.of("import.random-delay", variable.value()))
                : List.of();
    }

    private void entry(int number, String text, CronLine.Entry entry) {
        String zone = variables.getOrDefault(ZONE, "");
        OptionalInt shift = shift(zone);
        if (shift.isEmpty()) {
            add(number, text, Fate.LEFT_OUT, List.of(), List.of(Phrase.of("import.other-zone", zone, source.zone())));
            return;
        }
        List<FirePattern> patterns = entry.times().patterns().stream()
                .map(pattern -> pattern.shifted(shift.getAsInt())).toList();
        ImportedGroup.Outcome outcome = group.add(name(number, entry.command()), text, patterns, job(entry));
        if (outcome.refusal().isPresent()) {
            add(number, text, Fate.LEFT_OUT, List.of(), List.of(outcome.refusal().get()));
        } else {
            add(number, text, outcome.remarks().isEmpty() ? Fate.TAKEN : Fate.CHANGED, outcome.units(),
                    outcome.remarks());
        }
    }

    private OptionalInt shift(String zone) {
        try {
            return zone.isEmpty() ? OptionalInt.of(0) : ZoneShift.minutes(ZoneId.of(zone), source.zone());
        } catch (DateTimeException unknown) {
            return OptionalInt.empty();
        }
    }

    private JobDraft job(CronLine.Entry entry) {
        List<String> environment = variables.entrySet().stream()
                .filter(variable -> !List.of(ZONE, SHELL, MAIL, DELAY).contains(variable.getKey()))
                .map(variable -> variable.getKey() + "=" + variable.getValue()).toList();
        String command = CronCommand.text(entry.command(), variables.getOrDefault(SHELL, "/bin/sh"));
        return new JobDraft(command, entry.user(), environment, variables.getOrDefault(HOME, ""));
    }

    private static String name(int number, String command) {
        String program = command.split("[ \t%]+")[0];
        String last = program.substring(program.lastIndexOf('/') + 1).replaceAll("\\.[^.]*$", "");
        return "L%03d_%s".formatted(number, last);
    }

    private void add(int number, String text, Fate fate, List<String> units, List<Phrase> remarks) {
        lines.add(new ImportedLine(file, number, text, fate, units, remarks));
    }
}
