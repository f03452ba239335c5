package dandori.imports.timers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dandori.imports.Fate;
import dandori.imports.Imported;
import dandori.imports.ImportedLine;
import dandori.imports.ImportedStarts;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.QuotedString;

/** What becomes of the settings of timers and services. */
class TimerImportTest {

    private static final String DAILY = "[Timer]\nOnCalendar=daily\n";

    private static Imported imported(Map<String, String> files) {
        return TimerImport.read("units", files, ZoneOffset.UTC);
    }

    private static String job(Imported imported, String key) {
        byte[] bytes = imported.definition().getBytes(StandardCharsets.UTF_8);
        UnitNode job = ((Reading.Readable) DefinitionReader.read(bytes)).tree().unit("/units/backup/job").orElseThrow();
        return job.parameter(key).map(parameter -> QuotedString.content(parameter.value())).orElse("");
    }

    private static List<Fate> fates(Imported imported) {
        return imported.lines().stream().map(ImportedLine::fate).toList();
    }

    private static String remark(Imported imported, int line) {
        return imported.lines().get(line).remarks().get(0).code();
    }

    @Test
    void everySettingIsAccountedFor() {
        Imported imported = imported(Map.of("backup.timer", """
                # weekly backup
                [Unit]
                Description=Weekly backup
                After=network.target
                [Timer]
                OnBootSec=15min
                OnCalendar=Sun 03:00
                OnCalendar=*-*-1 \\
                    04:00
                OnCalendar=*:*:30
                AccuracySec=1h
                RandomizedDelaySec=10min
                Persistent=true
                WakeSystem=false
                nonsense
                [Install]
                WantedBy=timers.target
                """));

        assertEquals(List.of(Fate.TAKEN, Fate.TAKEN, Fate.LEFT_OUT, Fate.TAKEN, Fate.LEFT_OUT, Fate.TAKEN, Fate.TAKEN,
                Fate.LEFT_OUT, Fate.TAKEN, Fate.CHANGED, Fate.CHANGED, Fate.TAKEN, Fate.LEFT_OUT, Fate.TAKEN,
                Fate.TAKEN), fates(imported));
        assertEquals("import.timer-setting", remark(imported, 2));
        assertEquals("import.timer-after-event", remark(imported, 4));
        assertEquals("import.event-seconds", remark(imported, 7));
        assertEquals("import.line-unreadable", remark(imported, 12));
        assertEquals(List.of(2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17),
                imported.lines().stream().map(ImportedLine::number).toList());
    }

    @Test
    void severalEventsOfATimerAreRulesOfOneJobnetWithoutDoubleStarts() {
        Imported imported = imported(Map.of("backup.timer",
                "[Timer]\nOnCalendar=Sun 03:00\nOnCalendar=*-*-1 03:00\n"));

        List<Instant> starts = ImportedStarts.of(imported.definition(), ZoneOffset.UTC,
                Instant.parse("2026-01-31T00:00:00Z")).first(3);

        assertEquals(List.of("2026-02-01T03:00:00Z", "2026-02-08T03:00:00Z", "2026-02-15T03:00:00Z"),
                starts.stream().map(Instant::toString).toList());
    }

    @Test
    void eventsInSeveralJobnetsThatMayCoincideAreRemarkedUpon() {
        Imported imported = imported(Map.of("backup.timer",
                "[Timer]\nOnCalendar=Mon *-*-10..12 3:00\nOnCalendar=*-*-* 3:00\n"));

        assertEquals("import.may-run-twice", remark(imported, 1));
        assertEquals(Fate.CHANGED, imported.lines().get(1).fate());
        assertEquals(2, imported.lines().get(1).units().size());
    }

    @Test
    void anEmptyEventForgetsTheEarlierOnes() {
        Imported imported = imported(Map.of("backup.timer",
                "[Timer]\nOnCalendar=hourly\nOnCalendar=\nOnCalendar=daily\n"));

        assertEquals(List.of(Fate.TAKEN, Fate.EMPTY, Fate.TAKEN, Fate.TAKEN), fates(imported));
        assertEquals("import.timer-reset", remark(imported, 1));
        assertEquals(List.of(), imported.lines().get(1).units());
    }

    @Test
    void aServiceThatAShellUnderstandsBecomesTheJob() {
        Imported imported = imported(Map.of("backup.timer", DAILY, "backup.service", """
                [Service]
                Type=oneshot
                User=batch
                WorkingDirectory=/srv
                Environment=LANG=C LEVEL=3
                ExecStart=-/usr/bin/mkdir -p /srv/copy
                ExecStart=/usr/bin/rsync -a "/srv/data" ${TARGET}
                """));

        assertEquals("set -e\n/usr/bin/mkdir -p /srv/copy || true\n/usr/bin/rsync -a \"/srv/data\" ${TARGET}",
                job(imported, "te"));
        assertEquals("batch", job(imported, "un"));
        assertEquals("/srv", job(imported, "wkp"));
        assertEquals("LANG=C", job(imported, "env"));
    }

    @Test
    void aServiceThatSaysMoreIsStartedBySystemctl() {
        for (String setting : List.of("PrivateTmp=yes", "ExecStart=/bin/echo %n", "ExecStart=/bin/a | b",
                "Type=forking",
                "ExecStartPre=/bin/true", "ExecStart=!/bin/true", "Environment=\"A=b c\"", "User=")) {
            Imported imported = imported(Map.of("backup.timer", DAILY, "backup.service",
                    "[Service]\nExecStart=/bin/true\n" + setting + "\n"));
            boolean plain = setting.equals("User=");
            assertEquals(plain ? "/bin/true" : "systemctl start --wait backup.service", job(imported, "te"), setting);
            assertEquals(plain ? 0 : 1, imported.lines().get(1).remarks().size(), setting);
        }
    }

    @Test
    void aServiceOfAnotherNameIsFoundAndOneThatIsNotThereIsStartedBySystemctl() {
        Imported named = imported(Map.of("backup.timer", DAILY + "Unit=copy.service\n", "copy.service",
                "[Service]\nExecStart=/bin/copy\n"));
        Imported absent = imported(Map.of("backup.timer", DAILY));

        assertEquals("/bin/copy", job(named, "te"));
        assertEquals("systemctl start --wait backup.service", job(absent, "te"));
        assertEquals("import.service-absent", remark(absent, 1));
    }

    @Test
    void dropInsAreListedAndNotRead() {
        Imported imported = imported(Map.of("backup.timer", DAILY, "backup.timer.d/override.conf",
                "[Timer]\nOnCalendar=hourly\n"));

        assertEquals(List.of(Fate.TAKEN, Fate.TAKEN, Fate.LEFT_OUT, Fate.LEFT_OUT), fates(imported));
    }

    @Test
    void aZoneWithDaylightSavingOtherThanTheSitesIsLeftOut() {
        Imported imported = imported(Map.of("backup.timer", "[Timer]\nOnCalendar=2:00 Europe/Berlin\n"));
        Imported there = TimerImport.read("units",
                Map.of("backup.timer", "[Timer]\nOnCalendar=2:00 Europe/Berlin\n"), ZoneId.of("Europe/Berlin"));

        assertEquals("import.other-zone", remark(imported, 1));
        assertEquals(Fate.TAKEN, there.lines().get(1).fate());
        assertEquals("import.timer-daylight-saving", there.remarks().get(0).code());
    }

    @Test
    void manyYearsWithGapsAreLeftOut() {
        Imported imported = imported(Map.of("backup.timer", "[Timer]\nOnCalendar=1970/2-*-*\n"));

        assertEquals("import.event-years", remark(imported, 1));
    }
}
