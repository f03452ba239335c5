package dandori.model.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dandori.schedule.check.CalendarCheck;
import dandori.schedule.check.Finding;
import dandori.schedule.calendar.CalendarDefinition;
import dandori.unitdef.catalogue.Family;
import dandori.unitdef.check.Check;
import dandori.unitdef.check.CheckedUnit;
import dandori.unitdef.check.Findings;
import dandori.unitdef.syntax.ParameterNode;

/**
 * A group's days are open or closed, not both; its weekdays do not hide single dates of upper groups
 * ({@code schedule.md} §1). Of the dates one weekday hides, the first is named.
 */
final class CalendarDayCheck implements Check {

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        if (!unit.is(Family.GROUP) || !unit.has("op") && !unit.has("cl")) {
            return;
        }
        Schedules schedules = Schedules.of(unit);
        Optional<CalendarDefinition> calendar = schedules.calendar(unit.path());
        if (calendar.isPresent()) {
            CalendarCheck.of(calendar.get()).forEach(finding -> both(unit, finding, findings));
            hidden(unit, CalendarCheck.hiddenDates(schedules.calendars(), unit.path()), findings);
        }
    }

    /** Arguments of the finding: group, day as a weekday or ISO date, key of the later line. */
    private static void both(CheckedUnit unit, Finding finding, Findings findings) {
        List<String> args = finding.message().args();
        String day = args.get(1).replace('-', '/');
        findings.add(ScheduleProblem.DAY_OPEN_AND_CLOSED, place(unit, args.get(2), day), day, args.get(2));
    }

    /** Arguments of a finding: group, weekday, upper group, ISO date. */
    private static void hidden(CheckedUnit unit, List<Finding> hidden, Findings findings) {
        Set<String> said = new HashSet<>();
        for (Finding finding : hidden) {
            List<String> args = finding.message().args();
            if (args.get(0).equals(unit.path()) && said.add(args.get(1) + args.get(2))) {
                findings.add(ScheduleProblem.WEEKDAY_HIDES_DATE, weekday(unit, args.get(1)), args.get(2),
                        args.get(3).replace('-', '/'));
            }
        }
    }

    private static int weekday(CheckedUnit unit, String day) {
        int open = place(unit, "op", day);
        return open == unit.nameStart() ? place(unit, "cl", day) : open;
    }

    /** The last line that says a day. */
    private static int place(CheckedUnit unit, String key, String day) {
        return unit.parameters(key).stream().filter(line -> CheckedUnit.text(line).equals(day))
                .reduce((earlier, later) -> later).map(ParameterNode::valueStart).orElse(unit.nameStart());
    }
}
