package dandori.schedule.check;

import static dandori.schedule.Planning.aPlan;
import static dandori.schedule.Planning.aPlanWithWeekends;
import static dandori.schedule.Planning.schedule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.schedule.Phrase;
import dandori.schedule.calendar.CalendarBook;
import dandori.schedule.calendar.CalendarDefinition;

class ScheduleCheckTest {

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.severity() + " " + finding.message().code()).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "sd=*1; cy=(1,w)             | ERROR check.weeks-of-counted-days",
            "sd=@b; cy=(1,w)             | ERROR check.weeks-of-counted-days",
            "sd=1; cftd=be,11            | WARNING check.days-from-start-out-of-reach",
            "sd=1; cftd=af,3,2           | WARNING check.days-from-start-out-of-reach",
            "sd=@1; sh=be                | WARNING check.closed-day-substituted",
            "sd=@1; sh=ca                | WARNING check.closed-day-substituted",
            "sd=1,ud; sd=2,en            | WARNING check.overridden-by-undefined",
            "sd=1; ejn=jobnet            | WARNING check.exclusive-of-itself",
            "sd=1; cftd=af,3,3           | ",
            "sd=@1; sh=no; cy=(1,d)      | ",
            "sd=+1; cy=(1,w); ejn=other  | " })
    void contradictionsAreFoundInTheDefinition(String parameters, String expected) {
        List<Finding> findings = ScheduleCheck.of(schedule("jobnet", parameters));

        assertEquals(expected == null ? List.of() : List.of(expected), codes(findings));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "sd=2025/12/31               | WARNING check.never-within-two-years",
            "sd=2028/01/02               | WARNING check.never-within-two-years",
            "sd=2028/01/01               | ",
            "sd=04/31; cy=(1,y)          | WARNING check.never-within-two-years",
            "sd=2026/08/15; sh=ca        | WARNING check.never-within-two-years",
            "sd=*30; cy=(1,m)            | WARNING check.never-within-two-years",
            "sd=1; cy=(1,m)              | ",
            "sd=ud                       | " })
    void ruleThatDoesNotFireWithinTwoYearsIsFound(String parameters, String expected) {
        var plan = aPlanWithWeekends().registered("2026-01-01");

        List<Finding> findings = ScheduleCheck.of(schedule("jobnet", parameters), plan.basis());

        assertEquals(expected == null ? List.of() : List.of(expected), codes(findings));
    }

    @Test
    void validTermOverAtRegistrationIsFoundBesideTheRule() {
        List<Finding> findings = ScheduleCheck.of(schedule("jobnet", "sd=1; cy=(1,m); ed=2025/12/31"), aPlan().basis());

        assertEquals(List.of(Phrase.of("check.expired-at-registration", "2025-12-31", "2026-01-01"),
                Phrase.of("check.never-within-two-years", 1, "2026-01-01")),
                findings.stream().map(Finding::message).toList());
    }

    @Test
    void linkToARuleTheUpperJobnetLacksIsFound() {
        List<Finding> findings = ScheduleCheck.links(schedule("nested", "de=n; sd=1,en; sd=2,en; ln=2,3"),
                Set.of(1, 2));

        assertEquals(List.of(Phrase.of("check.linked-rule-missing", 2, 3)),
                findings.stream().map(Finding::message).toList());
        assertEquals(List.of(), ScheduleCheck.links(schedule("nested", "sd=9,en"), Set.of(1)));
    }

    @Test
    void dayOpenAndClosedInOneGroupIsFound() {
        CalendarDefinition group = aPlan()
                .with("/A", "op=mo; cl=mo; cl=2026/01/05; op=2026/01/06; op=2026/1/5; cl=tu; cl=tu").book()
                .chain("/A").get(0);

        List<Finding> findings = CalendarCheck.of(group);

        assertEquals(List.of(Phrase.of("check.day-open-and-closed", "/A", "mo", "cl"),
                Phrase.of("check.day-open-and-closed", "/A", "2026-01-05", "op")),
                findings.stream().map(Finding::message).toList());
    }

    @Test
    void holidayOfTheRootLostUnderAWeekdaySettingIsFound() {
        CalendarBook book = aPlan().with("/", "cl=2026/01/12; cl=2026/05/05; cl=2026/02/23")
                .with("/A", "op=mo; cl=2026/02/23").book();

        List<Finding> findings = CalendarCheck.hiddenDates(book, "/A");

        assertEquals(List.of(Phrase.of("check.weekday-hides-date", "/A", "mo", "/", "2026-01-12")),
                findings.stream().map(Finding::message).toList());
    }

    @Test
    void chosenCalendarThatDoesNotExistIsFound() {
        CalendarBook book = aPlan().with("/A", "cl=su").book();

        assertEquals(List.of("WARNING check.chosen-calendar-missing"),
                codes(CalendarCheck.chosen(schedule("jobnet", "jc=/B"), book)));
        assertEquals(List.of(), CalendarCheck.chosen(schedule("jobnet", "jc=/A"), book));
        assertEquals(List.of(), CalendarCheck.chosen(schedule("jobnet", ""), book));
    }
}
