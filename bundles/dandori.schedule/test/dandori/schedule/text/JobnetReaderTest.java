package dandori.schedule.text;

import static dandori.schedule.Planning.parameters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.schedule.EpochDays;
import dandori.schedule.Phrase;
import dandori.schedule.rule.Cycle;
import dandori.schedule.rule.DaysFromStart;
import dandori.schedule.rule.DelayMonitor;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.rule.MonitoringLimit;
import dandori.schedule.rule.RuleDefinition;
import dandori.schedule.rule.StartTime;
import dandori.schedule.rule.Substitution;

class JobnetReaderTest {

    private static Reading<JobnetSchedule> read(String text) {
        return JobnetReader.read("jobnet", parameters(text));
    }

    private static RuleDefinition rule(String text) {
        Reading<JobnetSchedule> reading = read(text);
        assertEquals(List.of(), reading.problems());
        return reading.value().rules().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ud", "1", "31", "+35", "*1", "@35", "b", "b-34", "+b", "*b-2", "@b-7", "mo", "+su",
            "we:2", "+fr:5", "th:b", "+sa:b", "04/15", "2026/04/@1", "0001/01/b", "9999/12/+mo:1" })
    void everyStartDayFormIsReadAndWrittenBack(String form) {
        Parsed<?> parsed = StartDayText.parse(form);

        String text = StartDayText.parse(form).map(day -> day.text()).toString();

        assertTrue(parsed instanceof Parsed.Accepted, form);
        assertEquals("Accepted[value=" + form + "]", text);
    }

    @ParameterizedTest(name = "{0}={1} is refused: {2}")
    @CsvSource(delimiter = '|', value = {
            "sd   | 1,32          | parameter.number-out-of-range",
            "sd   | 0             | parameter.number-out-of-range",
            "sd   | 1,+36         | parameter.number-out-of-range",
            "sd   | b-35          | parameter.number-out-of-range",
            "sd   | 13/01         | parameter.number-out-of-range",
            "sd   | 0000/01/01    | parameter.number-out-of-range",
            "sd   | we:6          | parameter.number-out-of-range",
            "sd   | we:0          | parameter.number-out-of-range",
            "sd   | *we           | parameter.form-unknown",
            "sd   | 2026/04/en    | parameter.month-not-allowed",
            "sd   | 1,xx          | parameter.form-unknown",
            "sd   | ''            | parameter.form-unknown",
            "sd   | 145,en        | parameter.number-out-of-range",
            "sd   | 0,en          | parameter.number-out-of-range",
            "st   | 1,48:00       | parameter.number-out-of-range",
            "st   | 10:60         | parameter.number-out-of-range",
            "st   | 1000          | parameter.form-unknown",
            "st   | -01:00        | parameter.form-unknown",
            "cy   | (0,m)         | parameter.number-out-of-range",
            "cy   | (13,m)        | parameter.number-out-of-range",
            "cy   | (10,y)        | parameter.number-out-of-range",
            "cy   | (6,w)         | parameter.number-out-of-range",
            "cy   | (32,d)        | parameter.number-out-of-range",
            "cy   | (1,x)         | parameter.form-unknown",
            "cy   | (1,m          | parameter.form-unknown",
            "sh   | xx            | parameter.form-unknown",
            "shd  | 0             | parameter.number-out-of-range",
            "shd  | 32            | parameter.number-out-of-range",
            "cftd | be,32         | parameter.number-out-of-range",
            "cftd | be,1,32       | parameter.number-out-of-range",
            "cftd | db,1,5        | parameter.form-unknown",
            "cftd | no,1          | parameter.form-unknown",
            "ln   | 145           | parameter.number-out-of-range",
            "sy   | M0            | parameter.number-out-of-range",
            "ey   | X5            | parameter.form-unknown",
            "wc   | 1000          | parameter.number-out-of-range",
            "wt   | 2880          | parameter.number-out-of-range",
            "ed   | 2026/02/30    | parameter.date-unknown",
            "ed   | 0000/01/01    | parameter.date-unknown",
            "ed   | tomorrow      | parameter.form-unknown",
            "de   | maybe         | parameter.form-unknown" })
    void valueThatCannotBeReadIsRefusedWithItsReason(String key, String value, String code) {
        List<Parameter> parameters = List.of(new Parameter("sd", "9,en"), new Parameter(key, value));

        Reading<JobnetSchedule> reading = JobnetReader.read("jobnet", parameters);

        Problem problem = reading.problems().get(0);
        assertTrue(reading.refused());
        assertEquals(1, problem.position());
        assertEquals(code, problem.message().code());
        assertEquals(List.of(key, value), problem.message().args().subList(0, code.isEmpty() ? 0 : 2));
    }

    @Test
    void everyParameterOfARuleIsTaken() {
        RuleDefinition rule = rule("sd=2,15; st=2,+01:30; cy=2,(2,w); sh=2,af; shd=2,5; cftd=2,be,3,9; ln=2,7;"
                + "sy=2,M500; ey=2,25:00; wc=2,5; wt=2,un");

        assertEquals(2, rule.number());
        assertEquals(new StartTime(true, 90), rule.startTime());
        assertEquals(new Cycle(2, Cycle.Unit.WEEK), rule.when().cycle());
        assertEquals(new Substitution(Substitution.Kind.NEXT_OPEN_DAY, 5), rule.when().substitution());
        assertEquals(new DaysFromStart.OpenDaysBefore(3, 9), rule.when().daysFromStart());
        assertEquals(7, rule.link());
        assertEquals(new DelayMonitor(DelayMonitor.From.ROOT, 500), rule.monitoring().startDelay());
        assertEquals(new DelayMonitor(DelayMonitor.From.MIDNIGHT, 1500), rule.monitoring().endDelay());
        assertEquals(new MonitoringLimit(MonitoringLimit.Kind.TIMES, 5), rule.monitoring().count());
        assertEquals(MonitoringLimit.UNLIMITED, rule.monitoring().period());
        assertTrue(rule.monitoring().usesStartCondition());
    }

    @Test
    void whatIsNotWrittenHasItsDefault() {
        RuleDefinition rule = rule("sd=15; cftd=af; wc=no; wt=10:00");

        assertEquals(1, rule.number());
        assertEquals(StartTime.AT_BASE_TIME, rule.startTime());
        assertEquals(Cycle.ONCE, rule.when().cycle());
        assertEquals(new Substitution(Substitution.Kind.RUN_ANYWAY, 2), rule.when().substitution());
        assertEquals(new DaysFromStart.OpenDaysAfter(1, 10), rule.when().daysFromStart());
        assertEquals(1, rule.link());
        assertFalse(rule.monitoring().usesStartCondition());
        assertTrue(rule.monitoring().startDelayIfAny().isEmpty());
        assertTrue(rule.monitoring().endDelayIfAny().isEmpty());
    }

    @ParameterizedTest(name = "cy={0}")
    @ValueSource(strings = { "1,9,y", "9,y", "(9,y)", "1,(9,y)", "1, (9, y)" })
    void cycleMayLackItsParentheses(String text) {
        assertEquals(new Cycle(9, Cycle.Unit.YEAR), rule("sd=1,en; cy=" + text).when().cycle());
    }

    @Test
    void ruleZeroIsTakenForUndefinedOnly() {
        assertTrue(read("sd=0,ud").value().undefined());
        assertFalse(read("sd=0,ud").refused());
        assertTrue(read("sd=0,en").refused());
    }

    @Test
    void jobnetWithoutScheduleParametersHasTheDefaultRule() {
        assertEquals(List.of(RuleDefinition.DEFAULT), read("cm=\"x\"; ed=2026/12/31; jc=/A; de=n").value().rules());
    }

    @Test
    void refusedStartDayLeavesNoRuleBehind() {
        Reading<JobnetSchedule> reading = read("sd=1,99; st=1,09:00");

        assertEquals(List.of(), reading.value().rules());
        assertEquals(1, reading.problems().size());
    }

    @Test
    void ruleNumberWithoutStartDayIsAnError() {
        Reading<JobnetSchedule> reading = read("sd=1,en; st=2,09:00; cy=3,(1,m)");

        assertTrue(reading.refused());
        assertEquals(List.of(Phrase.of("parameter.start-day-missing", 2), Phrase.of("parameter.start-day-missing", 3)),
                reading.problems().stream().map(Problem::message).toList());
    }

    @Test
    void laterOfTwoEqualParametersHoldsAndIsRemarked() {
        Reading<JobnetSchedule> reading = read("sd=1,en; sd=1,15");

        assertFalse(reading.refused());
        assertEquals("15", reading.value().rules().get(0).when().startDay().text());
        assertEquals(Phrase.of("parameter.written-twice", "sd", 1), reading.problems().get(0).message());
    }

    @Test
    void yearsOutsideTheFileFormatAreRemarkedOnly() {
        Reading<JobnetSchedule> reading = read("sd=1,2037/01/01; sd=2,1993/12/31; sd=3,2036/12/31; ed=9999/12/31");

        assertFalse(reading.refused());
        assertEquals(List.of(0, 1, 3), reading.problems().stream().map(Problem::position).toList());
        assertEquals("parameter.outside-file-format", reading.problems().get(0).message().code());
    }

    @Test
    void termsAreTaken() {
        JobnetSchedule schedule = read("sd=en; ed=2026/12/31; ejn=other; jc=/Sales/Asia; de=n").value();

        assertEquals(new JobnetSchedule.Terms(EpochDays.of(LocalDate.of(2026, 12, 31)), "other", "/Sales/Asia", true),
                schedule.terms());
        assertEquals("/Sales/Asia", schedule.calendarGroup("/Own"));
        assertEquals("/Own", read("sd=en").value().calendarGroup("/Own"));
    }

    @Test
    void unknownZoneIsRefused() {
        assertEquals(Parsed.refused(ProblemCode.ZONE_UNKNOWN, "Mars/Olympus"), ZoneText.parse("Mars/Olympus"));
        assertTrue(ZoneText.parse("Asia/Tokyo") instanceof Parsed.Accepted);
    }
}
