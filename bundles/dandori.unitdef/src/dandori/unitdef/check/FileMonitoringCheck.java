package dandori.unitdef.check;

import dandori.unitdef.syntax.ParameterNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Of watched files, a wildcard needs an interval of 10 seconds or more; what to do with a file that is there already is
 * asked for creation only ({@code definitions.md} §1.3).
 */
final class FileMonitoringCheck implements Check {

    private static final int LEAST_INTERVAL = 10;

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        if (!unit.isOrRecovers("flwj")) {
            return;
        }
        Optional<ParameterNode> interval = unit.parameter("flwi");
        if (interval.isPresent() && unit.value("flwf", "").contains("*")) {
            checkInterval(interval.get(), findings);
        }
        List<String> watched = List.of(unit.value("flwc", "c").split(":"));
        unit.parameter("flco").filter(flco -> CheckedUnit.text(flco).equals("y") && !watched.contains("c"))
                .ifPresent(flco -> findings.add(ParameterProblem.ONLY_FOR_CREATION, flco.valueStart()));
    }

    private static void checkInterval(ParameterNode interval, Findings findings) {
        OptionalLong seconds = Numbers.read(CheckedUnit.text(interval));
        if (seconds.isPresent() && seconds.getAsLong() < LEAST_INTERVAL) {
            findings.add(ParameterProblem.WILDCARD_INTERVAL_TOO_SHORT, interval.valueStart(), seconds.getAsLong(),
                    LEAST_INTERVAL);
        }
    }
}
