package dandori.imports.timers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dandori.imports.Fate;
import dandori.imports.Imported;
import dandori.imports.ImportedStarts;
import dandori.schedule.Phrase;

/** The next 500 fire times of imported timers are those that systemd says. */
class TimerProofTest {

    private static Imported imported(String event) {
        return TimerImport.read("proof", Map.of("proof.timer", "[Timer]\nOnCalendar=" + event + "\n"),
                ZoneOffset.UTC);
    }

    private static List<Instant> ours(String event) {
        Imported imported = imported(event);
        if (imported.lines().get(1).remarks().equals(List.of(Phrase.of("import.never-fires")))) {
            return List.of();
        }
        assertEquals(Fate.TAKEN, imported.lines().get(1).fate(), imported::toString);
        return ImportedStarts.of(imported.definition(), ZoneOffset.UTC, SystemdCalendar.BASE)
                .first(SystemdCalendar.TIMES);
    }

    /** systemd goes to the end of 2199 at most. */
    private static List<Instant> untilTheEndOfSystemdsYears(List<Instant> times) {
        return times.stream().filter(time -> time.isBefore(Instant.parse("2200-01-01T00:00:00Z"))).toList();
    }

    static Stream<Map.Entry<String, List<Instant>>> events() throws IOException {
        return SystemdCalendar.recorded().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void theNext500TimesAreThoseThatSystemdSays(Map.Entry<String, List<Instant>> event) {
        assertEquals(event.getValue(), untilTheEndOfSystemdsYears(ours(event.getKey())));
    }

    @Test
    void theRecordIsWhatThisMachinesSystemdSays() throws IOException, InterruptedException {
        assumeTrue(SystemdCalendar.installed(), "systemd-analyze is not installed; the record stands for it");
        List<Map.Entry<String, List<Instant>>> recorded = List.copyOf(SystemdCalendar.recorded().entrySet());
        int step = Boolean.getBoolean("dandori.long") ? 1 : 9;
        for (int event = 0; event < recorded.size(); event += step) {
            String words = recorded.get(event).getKey();
            assertEquals(SystemdCalendar.ask(words), recorded.get(event).getValue(), words);
        }
    }

    /** systemd 252 loses 1 January here, and only here; its manual says no such thing. */
    @Test
    void aRepetitionOfDaysIsTheListItStandsFor() {
        assertEquals(ours("*-*-1,8,15,22,29 0:0"), ours("*-*-1/7 0:0"));
        assertEquals(ours("*-*-3,13,23 0:0"), ours("*-*-3/10 0:0"));
    }

    @Test
    void whatSystemdRefusesIsRefused() throws IOException, InterruptedException {
        List<String> refused = List.of("Sat..Mon", "*-*-*/2", "*-*~3..1", "23/4:0", "10", "10:00 Mon", "Mo 1:00",
                "*-*-1,15,~1", "*-*-* 24:00", "*-13-1", "*-*-0", "daily 10:00", "*-*-1 *-*-2", "*-*-31/1", "",
                "10:00 Nowhere/City");
        for (String event : refused) {
            assertEquals(List.of(), SystemdCalendar.installed() ? SystemdCalendar.ask(event) : List.of(), event);
            Fate fate = imported(event).lines().get(1).fate();
            assertEquals(event.isEmpty() ? Fate.TAKEN : Fate.LEFT_OUT, fate, event);
        }
    }
}
