package dandori.imports;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dandori.schedule.WeekdayCode;
import dandori.unitdef.value.QuotedString;

/**
 * Writes one job group with the imported jobnets as unit definition text. Jobnets that need some weekdays closed stand
 * in a group of their own, whose calendar says so; the base time is written too, so that times keep their meaning
 * wherever the group is put.
 */
final class DefinitionText {

    private static final int LONGEST_COMMENT = 80;
    private static final int COLUMNS = 6;
    private static final String JOB = "job";

    private final StringBuilder text = new StringBuilder();
    private final String group;
    private final Map<Set<DayOfWeek>, List<JobnetDraft>> jobnets = new LinkedHashMap<>();
    private int depth;

    DefinitionText(String group) {
        this.group = group;
    }

    /** Takes a jobnet; returns the path it will have. */
    String add(JobnetDraft jobnet) {
        Set<DayOfWeek> open = jobnet.rules().weekdays();
        jobnets.computeIfAbsent(open, days -> new ArrayList<>()).add(jobnet);
        return "/" + group + (jobnet.rules().needsCalendar() ? "/" + groupName(open) : "") + "/" + jobnet.name();
    }

    private static String groupName(Set<DayOfWeek> open) {
        return "only_" + open.stream().sorted().map(WeekdayCode::of).collect(Collectors.joining("_"));
    }

    /** The definition of all jobnets taken. */
    String write(String comment) {
        List<JobnetDraft> own = jobnets.entrySet().stream()
                .filter(entry -> !entry.getValue().get(0).rules().needsCalendar())
                .flatMap(entry -> entry.getValue().stream()).toList();
        open(group, "g");
        line("cm=" + QuotedString.write(shortened(comment)));
        line("stt=00:00");
        elements(own);
        own.forEach(this::jobnet);
        jobnets.forEach((days, some) -> {
            if (some.get(0).rules().needsCalendar()) {
                calendarGroup(days, some);
            }
        });
        close();
        return text.toString();
    }

    private void calendarGroup(Set<DayOfWeek> openDays, List<JobnetDraft> some) {
        open(groupName(openDays), "g");
        for (DayOfWeek day : DayOfWeek.values()) {
            line((openDays.contains(day) ? "op=" : "cl=") + WeekdayCode.of(day));
        }
        elements(some);
        some.forEach(this::jobnet);
        close();
    }

    private void elements(List<JobnetDraft> some) {
        for (int i = 0; i < some.size(); i++) {
            element(some.get(i).name(), "n", i);
        }
    }

    private void element(String name, String type, int index) {
        line("el=%s,%s,+%d+%d".formatted(name, type, 80 + 160 * (index % COLUMNS), 48 + 96 * (index / COLUMNS)));
    }

    private void jobnet(JobnetDraft jobnet) {
        open(jobnet.name(), "n");
        line("cm=" + QuotedString.write(shortened(jobnet.comment())));
        jobnet.rules().parameters().forEach(this::line);
        element(JOB, "j", 0);
        job(jobnet.job());
        close();
    }

    private void job(JobDraft job) {
        open(JOB, "j");
        line("te=" + QuotedString.write(job.command()));
        if (!job.folder().isEmpty()) {
            line("wkp=" + QuotedString.write(job.folder()));
        }
        job.environment().forEach(variable -> line("env=" + QuotedString.write(variable)));
        if (!job.user().isEmpty()) {
            line("un=" + QuotedString.write(job.user()));
        }
        close();
    }

    private void open(String name, String type) {
        indent().append("unit=").append(name).append(",,,;\n");
        indent().append("{\n");
        depth++;
        line("ty=" + type);
    }

    private void close() {
        depth--;
        indent().append("}\n");
    }

    private void line(String parameter) {
        indent().append(parameter).append(";\n");
    }

    private StringBuilder indent() {
        return text.append("\t".repeat(depth));
    }

    private static String shortened(String comment) {
        String cut = comment.replaceAll("\\s+", " ").strip();
        while (cut.getBytes(StandardCharsets.UTF_8).length > LONGEST_COMMENT) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }
}
