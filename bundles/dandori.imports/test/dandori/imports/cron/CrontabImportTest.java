package dandori.imports.cron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.imports.Fate;
import dandori.imports.Imported;
import dandori.imports.ImportedLine;
import dandori.imports.ImportedStarts;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.QuotedString;

/** What becomes of the lines of a crontab. */
class CrontabImportTest {

    private static Imported imported(String text) {
        return CrontabImport.read("nightly.cron", text, new CrontabImport.Source(ZoneOffset.UTC, false));
    }

    private static ImportedLine last(Imported imported) {
        return imported.lines().get(imported.lines().size() - 1);
    }

    private static UnitNode job(Imported imported, String jobnet) {
        byte[] bytes = imported.definition().getBytes(StandardCharsets.UTF_8);
        return ((Reading.Readable) DefinitionReader.read(bytes)).tree().unit(jobnet + "/job").orElseThrow();
    }

    private static String value(UnitNode unit, String key) {
        return unit.parameter(key).map(parameter -> QuotedString.content(parameter.value())).orElse("");
    }

    @Test
    void everyLineIsAccountedFor() {
        String text = """
                # nightly jobs
                MAILTO=ops@example.com
                PATH=/usr/local/bin:/usr/bin

                15 2 * * * /opt/batch/close.sh --all
                @reboot /opt/batch/warm-up
                61 * * * * too-late
                """;

        Imported imported = imported(text);

        assertEquals(List.of(Fate.EMPTY, Fate.CHANGED, Fate.TAKEN, Fate.EMPTY, Fate.TAKEN, Fate.LEFT_OUT,
                Fate.LEFT_OUT), imported.lines().stream().map(ImportedLine::fate).toList());
        assertEquals(text.lines().toList(), imported.lines().stream().map(ImportedLine::text).toList());
        assertEquals(List.of("/nightly/L005_close"), imported.lines().get(4).units());
        assertEquals("import.cron-at-reboot", imported.lines().get(5).remarks().get(0).code());
        assertEquals(List.of("minute", "61"), imported.lines().get(6).remarks().get(0).args());
        assertFalse(imported.complete());
    }

    @ParameterizedTest
    @CsvSource({ "60 * * * *,minute", "* 24 * * *,hour", "* * 0 * *,day-of-month", "* * 32 * *,day-of-month",
            "* * * 13 *,month", "* * * * 8,weekday", "10-5 * * * *,minute", "*/0 * * * *,minute",
            "5/15 * * * *,minute", "1--2 * * * *,minute", "a * * * *,minute", "* * * feb-jan *,month",
            "0~30 * * * *,minute", "'1,,2 * * * *',minute", "* * L * *,day-of-month", "* * * * fri#2,weekday" })
    void aFieldThatIsNoneIsNamed(String fields, String field) {
        ImportedLine line = last(imported(fields + " true"));

        assertEquals(Fate.LEFT_OUT, line.fate());
        assertEquals("import.cron-field-unreadable", line.remarks().get(0).code());
        assertEquals(field, line.remarks().get(0).args().get(0));
    }

    @Test
    void aLineWithoutCommandIsLeftOut() {
        assertEquals("import.cron-no-command", last(imported("0 0 * * *")).remarks().get(0).code());
        assertEquals("import.cron-no-command", last(imported("0 0 *")).remarks().get(0).code());
        assertEquals("import.cron-word-unknown", last(imported("@nightly true")).remarks().get(0).code());
    }

    @Test
    void whatNeverFiresIsLeftOut() {
        assertEquals("import.never-fires", last(imported("0 0 30 2 * true")).remarks().get(0).code());
        assertEquals(Fate.TAKEN, last(imported("0 0 30 2 1 true")).fate());
    }

    @Test
    void percentSignsEndTheCommandAndSeparateItsInput() {
        Imported imported = imported("0 8 * * * mail -s \"at 50\\%\" ops%Good morning%all is well\n");

        assertEquals("""
                { mail -s "at 50%" ops
                } <<'END_OF_CRON_INPUT'
                Good morning
                all is well
                END_OF_CRON_INPUT""", value(job(imported, "/nightly/L001_mail"), "te"));
    }

    @Test
    void variablesHoldForTheLinesBelowThem() {
        Imported imported = imported("""
                0 1 * * * before
                SHELL=/bin/bash
                HOME = "/srv/batch"
                LANG='ja_JP.UTF-8'
                0 2 * * * echo it's $LANG
                """);

        assertEquals("", value(job(imported, "/nightly/L001_before"), "env"));
        UnitNode job = job(imported, "/nightly/L005_echo");
        assertEquals("/bin/bash -c 'echo it'\\''s $LANG'", value(job, "te"));
        assertEquals("/srv/batch", value(job, "wkp"));
        assertEquals(List.of("HOME=/srv/batch", "LANG=ja_JP.UTF-8"),
                job.parameters().stream().filter(parameter -> parameter.key().equals("env"))
                        .map(parameter -> QuotedString.content(parameter.value())).toList());
    }

    @Test
    void aUserColumnBecomesTheJobsUser() {
        Imported imported = CrontabImport.read("crontab", "17 * * * *\troot  cd / && run-parts /etc/cron.hourly\n",
                new CrontabImport.Source(ZoneOffset.UTC, true));

        UnitNode job = job(imported, "/crontab/L001_cd");
        assertEquals("root", value(job, "un"));
        assertEquals("cd / && run-parts /etc/cron.hourly", value(job, "te"));
    }

    @Test
    void moreRulesThanAJobnetTakesAreSpreadOverSeveral() {
        Imported imported = imported("* * * * * true");

        assertEquals(10, last(imported).units().size());
        assertEquals(10, ImportedStarts.of(imported.definition(), ZoneOffset.UTC, Instant.EPOCH).plans().size());
        assertEquals("/nightly/L001_true_p1", last(imported).units().get(0));
    }

    @Test
    void aLineThatNeedsTooManyJobnetsIsLeftOutWithTheNumber() {
        ImportedLine line = last(imported("* * 1-15 * * true"));

        assertEquals(Fate.LEFT_OUT, line.fate());
        assertEquals("import.too-many-rules", line.remarks().get(0).code());
        assertEquals("21600", line.remarks().get(0).args().get(0));
    }

    @Test
    void aCommandLongerThanTheFileFormatAllowsIsLeftOut() {
        assertEquals("import.command-too-long",
                last(imported("0 0 * * * " + "x".repeat(1024))).remarks().get(0).code());
        assertEquals(Fate.TAKEN, last(imported("0 0 * * * " + "x".repeat(1023))).fate());
    }

    @Test
    void aZoneWithDaylightSavingOtherThanTheSitesIsLeftOut() {
        ImportedLine line = last(imported("CRON_TZ=Europe/Berlin\n0 2 * * * true"));

        assertEquals(Fate.LEFT_OUT, line.fate());
        assertEquals("import.other-zone", line.remarks().get(0).code());
    }

    @Test
    void aSiteWithDaylightSavingIsRemarkedUpon() {
        Imported berlin = CrontabImport.read("c", "0 2 * * * true",
                new CrontabImport.Source(ZoneId.of("Europe/Berlin"), false));

        assertTrue(berlin.remarks().stream().anyMatch(remark -> remark.code().equals("import.cron-daylight-saving")));
        assertTrue(imported("").remarks().stream()
                .noneMatch(remark -> remark.code().equals("import.cron-daylight-saving")));
    }

    @Test
    void jobnetsOfAnyCommandHaveLegalNamesOfTheirOwn() {
        Imported imported = imported("""
                0 0 * * * "/opt/my tools/日次.sh"
                0 0 * * * [ -x /usr/bin/test ] && true
                0 0 * * * /a/very/long/name/of-a-program-that-goes-on-and-on-and-on.sh
                """);

        assertEquals(3, ImportedStarts.of(imported.definition(), ZoneOffset.UTC, Instant.EPOCH).plans().size());
    }

    @Test
    void anEmptyCrontabIsAGroupWithoutJobnets() {
        assertTrue(imported("").complete());
        assertEquals(0, ImportedStarts.of(imported("").definition(), ZoneOffset.UTC, Instant.EPOCH).plans().size());
    }
}
