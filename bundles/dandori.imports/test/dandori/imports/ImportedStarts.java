package dandori.imports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import dandori.schedule.calendar.CalendarBook;
import dandori.schedule.calendar.CalendarDefinition;
import dandori.schedule.clock.ZoneClock;
import dandori.schedule.plan.JobnetPlan;
import dandori.schedule.plan.PlanBasis;
import dandori.schedule.plan.Registration;
import dandori.schedule.plan.Starts;
import dandori.schedule.text.CalendarReader;
import dandori.schedule.text.JobnetReader;
import dandori.schedule.text.Parameter;
import dandori.schedule.text.Reading;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.QuotedString;

/** The starts of all jobnets of an imported definition, from its text. */
public final class ImportedStarts {

    /** More than two thousand years, for 500 times 29 February. */
    private static final int LONGEST = 366 * 8000;

    private final List<JobnetPlan> plans = new ArrayList<>();
    private final List<CalendarDefinition> calendars = new ArrayList<>();
    private final PlanMaker maker;

    private record PlanMaker(ZoneId zone, Instant registered) {
    }

    private ImportedStarts(ZoneId zone, Instant registered) {
        maker = new PlanMaker(zone, registered);
    }

    /** The definition must be without any problem. */
    public static ImportedStarts of(String definition, ZoneId zone, Instant registered) {
        byte[] bytes = definition.getBytes(StandardCharsets.UTF_8);
        var problems = DefinitionReader.validate(bytes, "UTF-8");
        if (!problems.isEmpty()) {
            throw new AssertionError(problems + "\n" + definition);
        }
        DefinitionTree tree = ((dandori.unitdef.Reading.Readable) DefinitionReader.read(bytes)).tree();
        ImportedStarts starts = new ImportedStarts(zone, registered);
        List<UnitNode> all = tree.units().stream().flatMap(ImportedStarts::withInner).toList();
        all.stream().filter(unit -> unit.type().equals("g")).forEach(starts::group);
        CalendarBook book = new CalendarBook(starts.calendars);
        all.stream().filter(unit -> unit.type().equals("n")).forEach(unit -> starts.jobnet(unit, book));
        return starts;
    }

    private static Stream<UnitNode> withInner(UnitNode unit) {
        return Stream.concat(Stream.of(unit), unit.units().stream().flatMap(ImportedStarts::withInner));
    }

    private static List<Parameter> parameters(UnitNode unit) {
        return unit.parameters().stream()
                .map(parameter -> new Parameter(parameter.key(), QuotedString.content(parameter.value()))).toList();
    }

    private static <T> T flawless(Reading<T> reading) {
        if (reading.refused()) {
            throw new AssertionError(reading.problems().toString());
        }
        return reading.value();
    }

    private void group(UnitNode unit) {
        calendars.add(flawless(CalendarReader.read(unit.path(), parameters(unit))));
    }

    private void jobnet(UnitNode unit, CalendarBook book) {
        plans.add(new JobnetPlan(flawless(JobnetReader.read(unit.name(), parameters(unit))),
                PlanBasis.ofRoot(book.calendarOf(unit.parent().orElseThrow().path()), new ZoneClock(maker.zone()),
                        Registration.at(maker.registered()))));
    }

    public Collection<JobnetPlan> plans() {
        return plans;
    }

    /** The first starts of all jobnets together in time order, no two made one; fewer when there are no more. */
    public List<Instant> first(int count) {
        LocalDate day = maker.registered().atZone(maker.zone()).toLocalDate().minusDays(2);
        List<Instant> sure = List.of();
        for (int days = 40; sure.size() < count && days < LONGEST; days *= 4) {
            Instant certain = day.plusDays(days - 3L).atStartOfDay(maker.zone()).toInstant();
            sure = until(day, day.plusDays(days)).stream().filter(start -> start.isBefore(certain)).limit(count)
                    .toList();
        }
        return sure;
    }

    private List<Instant> until(LocalDate from, LocalDate to) {
        List<Instant> all = new ArrayList<>();
        for (JobnetPlan plan : plans) {
            Starts starts = plan.starts(from, to);
            for (int i = 0; i < starts.size(); i++) {
                all.add(starts.at(i));
            }
        }
        return all.stream().sorted().toList();
    }
}
