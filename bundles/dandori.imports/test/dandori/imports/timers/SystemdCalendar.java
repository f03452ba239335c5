package dandori.imports.timers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code systemd-analyze calendar} says: asked where it is installed, and as recorded in
 * {@code calendar-events.txt}. {@code main} records it again.
 */
final class SystemdCalendar {

    static final Instant BASE = Instant.parse("2026-01-15T00:00:30Z");
    static final int TIMES = 500;

    private static final Path RECORD = Path.of("../dandori.imports/test/dandori/imports/timers/calendar-events.txt");
    private static final Pattern TIME = Pattern
            .compile("(?:Next elapse|Iter\\. #\\d+|\\(in UTC\\)): \\w{3} (\\d+-\\d+-\\d+ \\d+:\\d+:\\d+) UTC");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private SystemdCalendar() {
    }

    /** Records what this machine's systemd says to the events in the file. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(RECORD, StandardCharsets.UTF_8)) {
            String event = line.split("\t")[0];
            lines.add(line.startsWith("#") ? line : event + "\t" + encode(ask(event)));
        }
        Files.write(RECORD, lines, StandardCharsets.UTF_8);
    }

    /** Recorded times by event. */
    static Map<String, List<Instant>> recorded() throws IOException {
        Map<String, List<Instant>> times = new LinkedHashMap<>();
        for (String line : Files.readAllLines(RECORD, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\t", -1);
                times.put(parts[0], decode(parts[1]));
            }
        }
        return times;
    }

    static boolean installed() {
        try {
            return new ProcessBuilder("systemd-analyze", "--version").redirectErrorStream(true).start()
                    .onExit().join().exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** The next times after the base, in a site whose zone is UTC; none when systemd refuses the event. */
    static List<Instant> ask(String event) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder("systemd-analyze", "calendar", "--iterations=" + TIMES,
                "--base-time=2026-01-15 00:00:30 UTC", event).redirectErrorStream(true);
        command.environment().putAll(Map.of("TZ", "UTC", "LC_ALL", "C"));
        Process process = command.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        List<Instant> times = new ArrayList<>();
        Matcher matcher = TIME.matcher(output);
        while (matcher.find()) {
            times.add(LocalDateTime.parse(matcher.group(1), FORM).toInstant(ZoneOffset.UTC));
        }
        return times;
    }

    /** Minutes from the base to the first, then from each to the next; {@code 60x23} is 23 times 60. */
    private static String encode(List<Instant> times) {
        StringBuilder text = new StringBuilder();
        Instant before = BASE.minusSeconds(30);
        for (int i = 0, end; i < times.size(); i = end) {
            long minutes = minutes(before, times.get(i));
            for (end = i + 1; end < times.size() && minutes(times.get(end - 1), times.get(end)) == minutes; end++) {
                // as far as the steps are equal
            }
            before = times.get(end - 1);
            text.append(i == 0 ? "" : " ").append(minutes).append(end - i == 1 ? "" : "x" + (end - i));
        }
        return text.toString();
    }

    private static long minutes(Instant from, Instant to) {
        return (to.getEpochSecond() - from.getEpochSecond()) / 60;
    }

    private static List<Instant> decode(String text) {
        List<Instant> times = new ArrayList<>();
        Instant at = BASE.minusSeconds(30);
        for (String step : text.isEmpty() ? new String[0] : text.split(" ")) {
            String[] run = step.split("x");
            for (int i = run.length == 1 ? 1 : Integer.parseInt(run[1]); i > 0; i--) {
                at = at.plusSeconds(60 * Long.parseLong(run[0]));
                times.add(at);
            }
        }
        return times;
    }
}
