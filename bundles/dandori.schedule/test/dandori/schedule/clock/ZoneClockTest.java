package dandori.schedule.clock;

import static dandori.schedule.Planning.aPlan;
import static dandori.schedule.Planning.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.schedule.EpochDays;
import dandori.schedule.plan.JobnetPlan;

class ZoneClockTest {

    private static final long DAY = 86_400;
    private static final long QUARTER = 900;

    private static Instant plainly(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty()
                ? zone.getRules().getTransition(local).getInstant()
                : local.toInstant(offsets.get(0));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
            "Europe/London,       2026-03-29T01:30, 2026-03-29T01:00:00Z",
            "Europe/London,       2026-10-25T01:30, 2026-10-25T00:30:00Z",
            "America/New_York,    2026-03-08T02:45, 2026-03-08T07:00:00Z",
            "America/New_York,    2026-11-01T01:15, 2026-11-01T05:15:00Z",
            "Australia/Lord_Howe, 2026-10-04T02:10, 2026-10-03T15:30:00Z",
            "Pacific/Apia,        2011-12-30T09:00, 2011-12-30T10:00:00Z",
            "Asia/Tokyo,          2026-03-29T01:30, 2026-03-28T16:30:00Z" })
    void gapIsTheFirstInstantAfterAndOverlapTheFirstOfTwo(String zone, String local, String expected) {
        Instant instant = new ZoneClock(ZoneId.of(zone)).resolve(LocalDateTime.parse(local));

        assertEquals(Instant.parse(expected), instant);
    }

    @Test
    void everyZoneFrom2025To2027AgreesWithJavaTimeByDayAndByQuarterHourAroundItsChanges() {
        long from = LocalDate.of(2025, 1, 1).toEpochDay() * DAY;
        long to = LocalDate.of(2028, 1, 1).toEpochDay() * DAY;
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            ZoneClock clock = new ZoneClock(zone);
            agree(zone, clock, from, to, DAY + 3 * QUARTER);
            ZoneRules rules = zone.getRules();
            for (ZoneOffsetTransition change = rules.nextTransition(Instant.ofEpochSecond(from)); change != null
                    && change.toEpochSecond() < to; change = rules.nextTransition(change.getInstant())) {
                long local = change.getDateTimeBefore().toEpochSecond(ZoneOffset.UTC);
                agree(zone, clock, local - DAY / 4, local + DAY / 4, QUARTER);
            }
        }
    }

    /** Asks upwards and downwards, since the clock remembers the stretch of its last answer. */
    private static void agree(ZoneId zone, ZoneClock clock, long from, long to, long step) {
        for (long second = from; second < to; second += step) {
            agree(zone, clock, second);
        }
        for (long second = to; second > from; second -= step) {
            agree(zone, clock, second);
        }
    }

    private static void agree(ZoneId zone, ZoneClock clock, long second) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        assertEquals(plainly(local, zone).getEpochSecond(), clock.epochSecond(second), () -> zone + " " + local);
    }

    @Test
    void everyDayOfEveryZoneHasExactlyOneStartOrIsMergedWithItsNeighbour() {
        for (String id : ZoneId.getAvailableZoneIds()) {
            for (String hour : List.of("00:00", "02:15")) {
                JobnetPlan plan = aPlan().zone(id).registered("2011-01-01").jobnet("sd=en; cy=(1,d); st=" + hour);
                long days = ChronoUnit.DAYS.between(LocalDate.of(2011, 1, 1), LocalDate.of(2014, 1, 1));

                var runs = plan.runs(LocalDate.of(2011, 1, 1), LocalDate.of(2013, 12, 31));

                assertEquals(days, runs.stream().mapToLong(run -> run.origins().size()).sum(), id);
                assertEquals(runs.size(), runs.stream().map(run -> run.start()).distinct().count(), id);
                assertTrue(runs.size() >= days - 1, id + " lost more than the day its zone skipped");
            }
        }
    }

    @Test
    void twoRulesInOneGapOnSunday8MarchAreOneRun() {
        JobnetPlan plan = aPlan().zone("America/New_York").registered("2026-03-01")
                .jobnet("sd=1,2026/03/08; st=1,02:15; sd=2,2026/03/08; st=2,02:45; sd=3,2026/03/08; st=3,03:00");

        List<String> lines = lines(plan, "2026-03-01", "2026-03-31");

        assertEquals(List.of("2026-03-08 2026-03-08T03:00 [1, 2, 3]"), lines);
    }

    @Test
    void dayThatApiaSkippedIsMergedIntoTheNext() {
        JobnetPlan plan = aPlan().zone("Pacific/Apia").registered("2011-12-28").jobnet("sd=en; cy=(1,d); st=00:00");

        List<String> lines = lines(plan, "2011-12-29", "2012-01-01");

        assertEquals(List.of("2011-12-29 2011-12-29T00:00 [1]", "2011-12-30 2011-12-31T00:00 [1]",
                "2012-01-01 2012-01-01T00:00 [1]"), lines);
    }

    @Test
    void relativeTimeAddsWallClockHoursAcrossTheChange() {
        JobnetPlan plan = aPlan().zone("America/New_York").with("/", "stt=01:00").registered("2026-03-01")
                .jobnet("sd=2026/03/08; st=+06:00");

        List<String> lines = lines(plan, "2026-03-01", "2026-03-31");

        assertEquals(List.of("2026-03-08 2026-03-08T07:00 [1]"), lines);
    }

    @Test
    void scheduleDayRunsFromBaseTimeToBaseTime() {
        ScheduleDays days = new ScheduleDays(new ZoneClock(ZoneId.of("Asia/Tokyo")), LocalTime.of(8, 0));
        int august1 = EpochDays.of(LocalDate.of(2026, 8, 1));

        assertEquals(august1 - 1, days.containing(Instant.parse("2026-07-31T22:59:59.999Z")));
        assertEquals(august1, days.containing(Instant.parse("2026-07-31T23:00:00Z")));
        assertEquals(Instant.parse("2026-07-31T23:00:00Z"), days.beginning(august1));
    }

    @Test
    void instantOfTheDayApiaSkippedBelongsToTheNextScheduleDay() {
        ScheduleDays days = new ScheduleDays(new ZoneClock(ZoneId.of("Pacific/Apia")), LocalTime.MIDNIGHT);
        Instant change = Instant.parse("2011-12-30T10:00:00Z");

        assertEquals(LocalDate.of(2011, 12, 31), EpochDays.date(days.containing(change)));
        assertEquals(LocalDate.of(2011, 12, 29), EpochDays.date(days.containing(change.minusSeconds(1))));
    }
}
