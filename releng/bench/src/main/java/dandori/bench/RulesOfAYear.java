package dandori.bench;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;

import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.quartz.CronExpression;

import dandori.schedule.calendar.CalendarBook;
import dandori.schedule.clock.ZoneClock;
import dandori.schedule.plan.JobnetPlan;
import dandori.schedule.plan.PlanBasis;
import dandori.schedule.plan.Registration;
import dandori.schedule.plan.Run;
import dandori.schedule.plan.Starts;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.text.CalendarReader;
import dandori.schedule.text.JobnetReader;
import dandori.schedule.text.Parameter;

/**
 * P5: every start of 10,000 rules over one year, calendars and substitution on, beside lib-recur and Quartz, which know
 * neither. CPU time of one thread; Quartz is given every tenth rule only, all figures are per start.
 */
final class RulesOfAYear implements Bench.Contest {

    private static final int RULES = 10_000;
    private static final int QUARTZ_SHARE = 10;
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 7;
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final long END = LAST.plusDays(1).atStartOfDay(ZONE).toInstant().toEpochMilli();
    /** Single closed days, as a year of holidays has them. */
    private static final List<String> CLOSED = List.of("sa", "su", "2026/01/01", "2026/01/02", "2026/01/12",
            "2026/02/11", "2026/02/23", "2026/03/20", "2026/04/29", "2026/05/04", "2026/05/05", "2026/05/06",
            "2026/07/20", "2026/08/11", "2026/09/21", "2026/09/22", "2026/09/23", "2026/10/12", "2026/11/03",
            "2026/11/23", "2026/12/31");

    private final List<SampleRule> samples = IntStream.range(0, RULES).mapToObj(SampleRule::of).toList();
    private final List<JobnetSchedule> schedules = new ArrayList<>();
    private final List<RecurrenceRule> recurrences = new ArrayList<>();
    private final List<CronExpression> crons = new ArrayList<>();
    private long starts;
    private long check;

    @Override
    public String title() {
        return "every start of 10,000 rules over one year, calendars and substitution on; CPU time";
    }

    @Override
    public List<Bench.Result> results() throws Exception {
        read();
        List<Double> ours = new ArrayList<>();
        List<Double> explained = new ArrayList<>();
        List<Double> recur = new ArrayList<>();
        List<Double> quartz = new ArrayList<>();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            double[] figures = { nanos(this::ours), nanos(this::recur), nanos(this::explained), nanos(this::quartz) };
            if (round >= 0) {
                ours.add(figures[0]);
                recur.add(figures[1]);
                explained.add(figures[2]);
                quartz.add(figures[3]);
            }
        }
        return List.of(result("lib-recur", ours, recur, 1), result("quartz", ours, quartz, 10),
                result("lib-recur, ours with derivations", explained, recur, 0.3));
    }

    private static Bench.Result result(String peer, List<Double> ours, List<Double> peers, double goal) {
        return new Bench.Result(peer, "ns/start", ours, peers,
                List.of(String.format(Locale.ROOT, "%.1f times as fast; the goal is %.1f",
                        Bench.median(peers) / Bench.median(ours), goal)));
    }

    private void read() throws ParseException, InvalidRecurrenceRuleException {
        for (SampleRule sample : samples) {
            schedules.add(JobnetReader.read("rule", sample.parameters().stream().map(RulesOfAYear::parameter).toList())
                    .value());
            recurrences.add(new RecurrenceRule(sample.recurrence()));
            CronExpression cron = new CronExpression(sample.cron());
            cron.setTimeZone(TimeZone.getTimeZone(ZONE));
            crons.add(cron);
        }
    }

    private static Parameter parameter(String line) {
        return new Parameter(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
    }

    /** Nanoseconds of CPU time for each start that the work finds. */
    private double nanos(Runnable work) {
        starts = 0;
        long begin = Bench.cpuNanos();
        work.run();
        long spent = Bench.cpuNanos() - begin;
        if (starts == 0 || check == 1) {
            throw new IllegalStateException("nothing was computed");
        }
        return (double) spent / starts;
    }

    private static PlanBasis basis() {
        var group = CalendarReader.read("/g", CLOSED.stream().map(day -> new Parameter("cl", day)).toList()).value();
        return PlanBasis.ofRoot(new CalendarBook(List.of(group)).calendarOf("/g"), new ZoneClock(ZONE),
                Registration.at(FIRST.atStartOfDay(ZONE).toInstant()));
    }

    private void ours() {
        PlanBasis basis = basis();
        for (JobnetSchedule schedule : schedules) {
            Starts found = new JobnetPlan(schedule, basis).starts(FIRST, LAST);
            for (int i = 0; i < found.size(); i++) {
                check ^= found.epochSecond(i);
            }
            starts += found.size();
        }
    }

    private void explained() {
        PlanBasis basis = basis();
        for (JobnetSchedule schedule : schedules) {
            List<Run> found = new JobnetPlan(schedule, basis).runs(FIRST, LAST);
            for (Run run : found) {
                check ^= run.start().getEpochSecond() + run.derivations().size();
            }
            starts += found.size();
        }
    }

    private void recur() {
        TimeZone zone = TimeZone.getTimeZone(ZONE);
        for (int i = 0; i < RULES; i++) {
            ZonedDateTime from = FIRST.atStartOfDay(ZONE).plusMinutes(samples.get(i).minute());
            DateTime begin = new DateTime(zone, from.toInstant().toEpochMilli());
            RecurrenceRuleIterator iterator = recurrences.get(i).iterator(begin);
            for (long at = iterator.nextMillis(); at < END; at = iterator.nextMillis()) {
                check ^= at;
                starts++;
            }
        }
    }

    private void quartz() {
        for (int i = 0; i < RULES; i++) {
            if (i / 5 % QUARTZ_SHARE == 0) {
                fireTimes(crons.get(i));
            }
        }
    }

    private void fireTimes(CronExpression cron) {
        Date before = Date.from(FIRST.atStartOfDay(ZONE).toInstant().minusSeconds(1));
        for (Date at = cron.getNextValidTimeAfter(before); at.getTime() < END; at = cron.getNextValidTimeAfter(at)) {
            check ^= at.getTime();
            starts++;
        }
    }
}
