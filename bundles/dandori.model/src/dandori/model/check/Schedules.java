package dandori.model.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.schedule.calendar.CalendarBook;
import dandori.schedule.calendar.CalendarDefinition;
import dandori.schedule.calendar.WorkCalendar;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.text.CalendarReader;
import dandori.schedule.text.JobnetReader;
import dandori.schedule.text.Parameter;
import dandori.schedule.text.Reading;
import dandori.unitdef.catalogue.Family;
import dandori.unitdef.check.CheckedFile;
import dandori.unitdef.check.CheckedUnit;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;

/** The schedules and calendars of one file as the schedule arithmetic reads them; each is read once. */
final class Schedules {

    private static final int DEEPEST_LEVEL = 30;

    private final CheckedFile file;
    private final Map<UnitNode, Reading<JobnetSchedule>> jobnets = new HashMap<>();
    private final Map<String, CalendarDefinition> groups = new LinkedHashMap<>();
    private final CalendarBook calendars;

    private Schedules(CheckedFile file) {
        this.file = file;
        readGroups("", file.tree().units(), 1);
        calendars = new CalendarBook(groups.values());
    }

    static Schedules of(CheckedUnit unit) {
        return unit.file().shared(Schedules.class, Schedules::new);
    }

    private void readGroups(String upper, List<UnitNode> units, int level) {
        for (UnitNode unit : units) {
            if (file.type(unit).filter(type -> type.family() == Family.GROUP).isPresent() && level <= DEEPEST_LEVEL) {
                String path = upper + '/' + unit.name();
                groups.putIfAbsent(path, CalendarReader.read(path, parameters(unit.parameters())).value());
                readGroups(path, unit.units(), level + 1);
            }
        }
    }

    private static List<Parameter> parameters(List<ParameterNode> nodes) {
        return nodes.stream().map(node -> new Parameter(node.key(), CheckedUnit.text(node))).toList();
    }

    /** A jobnet's schedule and what could not be read of it; problems count the parameters from 0. */
    Reading<JobnetSchedule> reading(CheckedUnit jobnet) {
        return jobnets.computeIfAbsent(jobnet.node(),
                node -> JobnetReader.read(node.name(), parameters(jobnet.parameters())));
    }

    /** What a group says about its days. */
    Optional<CalendarDefinition> calendar(String group) {
        return Optional.ofNullable(groups.get(group));
    }

    /** All calendars of the file. */
    CalendarBook calendars() {
        return calendars;
    }

    /** The calendar a jobnet's dates are computed with: the one it names, else that of its root jobnet. */
    WorkCalendar calendarOf(CheckedUnit jobnet) {
        String chosen = reading(jobnet).value().terms().calendar();
        Optional<CheckedUnit> upper = jobnet.parent();
        if (!chosen.isEmpty()) {
            return calendars.calendarOf(chosen);
        }
        return upper.filter(above -> above.is(Family.JOBNET)).map(this::calendarOf)
                .orElseGet(() -> calendars.calendarOf(upper.map(CheckedUnit::path).orElse("/")));
    }
}
