package dandori.imports.holidays;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;

/**
 * Notices calendars whose holidays end: a group that closes single dates of a year, as many as holidays are, and less
 * than half as many in the next, when that next year is this one or the one after.
 */
public final class HolidayGap {

    /** Fewer closed dates in a year are no holidays, but days of the house. */
    private static final int FEWEST_HOLIDAYS = 5;

    private HolidayGap() {
    }

    /**
     * A problem for every group whose holidays end.
     *
     * @param thisYear the year it is
     */
    public static List<Problem> in(DefinitionTree tree, int thisYear) {
        return tree.units().stream().flatMap(HolidayGap::groups).flatMap(group -> gap(group, thisYear).stream())
                .toList();
    }

    private static Stream<UnitNode> groups(UnitNode unit) {
        return unit.type().equals("g")
                ? Stream.concat(Stream.of(unit), unit.units().stream().flatMap(HolidayGap::groups))
                : Stream.empty();
    }

    private static Optional<Problem> gap(UnitNode group, int thisYear) {
        return IntStream.rangeClosed(thisYear, thisYear + 1).boxed()
                .filter(year -> closed(group, year - 1).size() >= FEWEST_HOLIDAYS
                        && closed(group, year).size() * 2 < closed(group, year - 1).size())
                .findFirst().map(year -> problem(group, year));
    }

    private static Problem problem(UnitNode group, int year) {
        List<ParameterNode> before = closed(group, year - 1);
        return new Problem(HolidayProblem.HOLIDAYS_END, before.get(before.size() - 1).position(), group.path(),
                Stream.of(before.size(), year - 1, closed(group, year).size(), year).map(String::valueOf).toList());
    }

    private static List<ParameterNode> closed(UnitNode group, int year) {
        String start = "%04d/".formatted(year);
        return group.parameters().stream()
                .filter(line -> line.key().equals("cl") && line.value().strip().startsWith(start)).toList();
    }
}
