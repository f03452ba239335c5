package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The worked cases of the schedule arithmetic, asked by command. */
class ScheduleTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WEEKENDS = "cl=sa; cl=su;";
    private static final String PAY_DAY = "sd=1,15; cy=1,(1,m); sh=1,be; cftd=1,be,2; st=1,09:00;";

    @TempDir
    private Path folder;

    @Test
    void payDayRunsTwoOpenDaysBeforeThe15th() throws IOException {
        Path file = definition(WEEKENDS, jobnet("n", PAY_DAY));

        List<String> starts = starts(file, "/g/n", "2026-05-01", "2026-08-31");

        assertEquals(List.of("2026-05-13 2026-05-13T09:00:00+09:00 [1]", "2026-06-11 2026-06-11T09:00:00+09:00 [1]",
                "2026-07-13 2026-07-13T09:00:00+09:00 [1]", "2026-08-12 2026-08-12T09:00:00+09:00 [1]"), starts);
    }

    @Test
    void closingOnSunday21RunsOneOpenDayAfterMonday() throws IOException {
        Path file = definition(WEEKENDS, jobnet("n", "sd=1,21; cy=1,(1,m); sh=1,af; cftd=1,af,1;"));

        List<String> starts = starts(file, "/g/n", "2026-06-01", "2026-06-30");

        assertEquals(List.of("2026-06-23 2026-06-23T00:00:00+09:00 [1]"), starts);
    }

    @Test
    void twentyFiveOClockOnSaturday1AugustIsJudgedBy1August() throws IOException {
        String late = "sd=1,1; st=1,25:00; sh=1,ca;";
        Path saturdayClosed = definition(WEEKENDS, jobnet("n", late));
        Path sundayClosed = definition("cl=su;", jobnet("n", late));

        assertEquals(List.of(), starts(saturdayClosed, "/g/n", "2026-08-01", "2026-08-31"));
        assertEquals(List.of("2026-08-01 2026-08-02T01:00:00+09:00 [1]"),
                starts(sundayClosed, "/g/n", "2026-08-01", "2026-08-31"));
    }

    @Test
    void mondayMorningAndFridayEveningBothRunEveryWeek() throws IOException {
        Path file = definition("", jobnet("n",
                "sd=1,mo; cy=1,(1,w); st=1,09:00; sd=2,fr; cy=2,(1,w); st=2,17:00;"));

        List<String> starts = starts(file, "/g/n", "2026-01-01", "2026-01-14");

        assertEquals(List.of("2026-01-02 2026-01-02T17:00:00+09:00 [2]", "2026-01-05 2026-01-05T09:00:00+09:00 [1]",
                "2026-01-09 2026-01-09T17:00:00+09:00 [2]", "2026-01-12 2026-01-12T09:00:00+09:00 [1]"), starts);
    }

    @Test
    void everyOtherWednesdayMovesToThursdayWhenClosed() throws IOException {
        Path file = definition(WEEKENDS + "cl=2026/01/21;", jobnet("n", "sd=1,we; cy=1,(2,w); sh=1,af;"));

        List<String> starts = starts(file, "/g/n", "2026-01-01", "2026-02-10");

        assertEquals(List.of("2026-01-07 2026-01-07T00:00:00+09:00 [1]", "2026-01-22 2026-01-22T00:00:00+09:00 [1]",
                "2026-02-04 2026-02-04T00:00:00+09:00 [1]"), starts);
    }

    @Test
    void daysOfTheExclusiveSiblingAreLeftToIt() throws IOException {
        Path file = definition("", jobnet("n", "sd=1,en; cy=1,(1,d); ejn=m;") + jobnet("m", "sd=1,2026/01/02;"));

        List<String> starts = starts(file, "/g/n", "2026-01-01", "2026-01-03");

        assertEquals(List.of("2026-01-01 2026-01-01T00:00:00+09:00 [1]", "2026-01-03 2026-01-03T00:00:00+09:00 [1]"),
                starts);
    }

    @Test
    void withoutUnitEveryRootJobnetIsPlannedAndNoNestedOne() throws IOException {
        Path file = definition("", jobnet("n", "sd=1,en;" + jobnet("inner", "")) + jobnet("m", "sd=1,en;"));

        Product.Outcome outcome = Product.type("schedule", file.toString(), "--from", "2026-01-01", "--to",
                "2026-01-03",
                "--zone", "Asia/Tokyo");

        assertEquals(List.of("/g/n  2026-01-01  2026-01-01 00:00:00 +09:00  rule 1",
                "/g/m  2026-01-01  2026-01-01 00:00:00 +09:00  rule 1"), outcome.lines());
    }

    @Test
    void whyTellsTheStepsToARunAndWhatStopsOne() throws IOException {
        Path file = definition(WEEKENDS, jobnet("n", PAY_DAY));

        JsonNode run = why(file, "2026-08-12");
        JsonNode none = why(file, "2026-08-15");

        assertEquals("2026-08-12T09:00:00+09:00", run.at("/runs/0/start").asText());
        assertEquals(List.of("candidate", "substitute", "days-from-start", "time"),
                run.at("/runs/0/why").findValuesAsText("step"));
        assertTrue(run.at("/runs/0/why/1/fact").asText().contains("2026-08-15 is closed: Saturday in /g"),
                run.toString());
        assertEquals(0, none.at("/runs").size());
        assertTrue(none.at("/absent/0/why").size() > 0, none.toString());
    }

    @Test
    void fromGoodFridayTheRunMovesBehindEasterMondayOnceTheHolidaysAreClosed() throws IOException {
        Path file = definition(WEEKENDS, jobnet("n", "sd=1,2026/04/03; sh=1,af; shd=1,9;"));
        List<String> before = starts(file, "/g/n", "2026-04-01", "2026-04-30");

        Product.Outcome closed = Product.type("holidays", "GB-ENG", "--group", "/g", "--from", "2026", "--to", "2026",
                file.toString());

        assertEquals("dandori: " + file + ": 8 holidays added to /g, 0 were there\n", closed.err());
        assertEquals(List.of("2026-04-03 2026-04-03T00:00:00+09:00 [1]"), before);
        assertEquals(List.of("2026-04-07 2026-04-07T00:00:00+09:00 [1]"),
                starts(file, "/g/n", "2026-04-01", "2026-04-30"));
    }

    @Test
    void refusalsHaveTheirExitCodes() throws IOException {
        Path good = definition("", jobnet("n", ""));
        Path bad = definition("", jobnet("n", "st=2,09:00;"));

        assertEquals(3, schedule(good, "/g/x", "2026-01-01", "2026-01-02").code());
        assertEquals(4, schedule(good, "/g/n", "2026-02-30", "2026-03-01").code());
        assertEquals(4, schedule(good, "/g/n", "2026-01-02", "2026-01-01").code());
        Product.Outcome refused = schedule(bad, "/g/n", "2026-01-01", "2026-01-02");
        assertEquals(3, refused.code());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains(bad + ":"), refused.err());
    }

    private JsonNode why(Path file, String day) throws IOException {
        Product.Outcome outcome = Product.type("why", file.toString(), "/g/n", day, "--zone", "Asia/Tokyo", "--json");
        assertEquals(0, outcome.code(), outcome.err());
        return JSON.readTree(outcome.out());
    }

    private static List<String> starts(Path file, String unit, String from, String to) throws IOException {
        Product.Outcome outcome = schedule(file, unit, from, to);
        assertEquals(0, outcome.code(), outcome.err());
        List<String> starts = new ArrayList<>();
        for (String line : outcome.lines()) {
            JsonNode run = JSON.readTree(line);
            starts.add(run.get("day").asText() + " " + run.get("start").asText() + " " + run.get("rules"));
        }
        return starts;
    }

    private static Product.Outcome schedule(Path file, String unit, String from, String to) {
        return Product.type("schedule", file.toString(), unit, "--from", from, "--to", to, "--zone", "Asia/Tokyo",
                "--json");
    }

    private static String jobnet(String name, String content) {
        return "unit=" + name + ",,,;\n{\nty=n;\n" + content + "\n}\n";
    }

    private Path definition(String calendar, String jobnets) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "plan", ".unitdef"),
                "unit=g,,,;\n{\nty=g;\n" + calendar.replace("; ", ";\n") + "\n" + jobnets.replace("; ", ";\n") + "}\n");
    }
}
