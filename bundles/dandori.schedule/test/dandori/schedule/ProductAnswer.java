package dandori.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import dandori.schedule.calendar.CalendarBook;
import dandori.schedule.calendar.CalendarDefinition;
import dandori.schedule.clock.ZoneClock;
import dandori.schedule.plan.JobnetPlan;
import dandori.schedule.plan.NestedPlan;
import dandori.schedule.plan.PlanBasis;
import dandori.schedule.plan.Registration;
import dandori.schedule.plan.Run;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.text.CalendarReader;
import dandori.schedule.text.JobnetReader;
import dandori.schedule.text.Parameter;
import dandori.schedule.text.Parsed;
import dandori.schedule.text.Reading;
import dandori.schedule.text.ZoneText;

/** The product's view of a {@link ScheduleCase}. */
final class ProductAnswer {

    private final ScheduleCase asked;
    private final PlanBasis basis;

    ProductAnswer(ScheduleCase asked) {
        this.asked = asked;
        List<CalendarDefinition> definitions = new ArrayList<>();
        String path = "";
        for (List<String> group : asked.groups()) {
            path += "/" + (char) ('A' + definitions.size());
            definitions.add(accepted(CalendarReader.read(path, parameters(group))));
        }
        var zone = ((Parsed.Accepted<ZoneId>) ZoneText.parse(asked.registration().get(0))).value();
        Registration registration = new Registration(Instant.parse(asked.registration().get(1)),
                asked.registration().get(2).equals("immediate"));
        basis = PlanBasis.ofRoot(new CalendarBook(definitions).calendarOf(path), new ZoneClock(zone), registration);
    }

    private static List<Parameter> parameters(List<String> lines) {
        return lines.stream().map(line -> line.split("=", 2)).map(pair -> new Parameter(pair[0], pair[1])).toList();
    }

    private static <T> T accepted(Reading<T> reading) {
        if (reading.refused()) {
            throw new AssertionError(reading.problems().toString());
        }
        return reading.value();
    }

    private static JobnetSchedule schedule(String name, List<String> lines) {
        return accepted(JobnetReader.read(name, parameters(lines)));
    }

    PlanBasis basis() {
        return basis;
    }

    JobnetPlan plan() {
        JobnetPlan plan = new JobnetPlan(schedule("jobnet", asked.jobnet()), basis);
        return asked.sibling() == null
                ? plan
                : plan.excludedBy(new JobnetPlan(schedule("sibling", asked.sibling()), basis));
    }

    private LocalDate first() {
        return asked.month().atDay(1);
    }

    private LocalDate last() {
        return asked.month().atEndOfMonth();
    }

    List<Run> runs() {
        return plan().runs(first(), last());
    }

    List<String> runLines() {
        return runs().stream().map(ProductAnswer::line).toList();
    }

    List<String> nestedLines() {
        NestedPlan nested = new NestedPlan(schedule("nested", asked.nested()), basis, plan());
        return nested.runsWithinUpper(first(), last()).stream()
                .map(run -> run.upper().start() + " > " + line(run.run())).toList();
    }

    private static String line(Run run) {
        return run.day() + " " + run.start() + " " + run.rules();
    }
}
