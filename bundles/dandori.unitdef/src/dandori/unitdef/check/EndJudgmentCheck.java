package dandori.unitdef.check;

import dandori.unitdef.syntax.ParameterNode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Where return codes decide and both are given, the warning threshold lies below the abnormal one; where a file
 * decides, it is named ({@code definitions.md} §1.1).
 */
final class EndJudgmentCheck implements Check {

    private static final Set<String> BY_FILE = Set.of("mdf", "exf");

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        String judgment = unit.value("jd", "cod");
        if (BY_FILE.contains(judgment) && !unit.has("jdf")) {
            findings.add(ParameterProblem.PARAMETER_MISSING, unit.parameter("jd").orElseThrow().valueStart(),
                    "jd=" + judgment, "jdf");
        }
        Optional<ParameterNode> warning = unit.parameter("wth");
        if (judgment.equals("cod") && warning.isPresent() && unit.has("tho")) {
            checkThresholds(unit, warning.get(), findings);
        }
    }

    private static void checkThresholds(CheckedUnit unit, ParameterNode warning, Findings findings) {
        OptionalLong low = Numbers.read(CheckedUnit.text(warning));
        OptionalLong high = Numbers.read(unit.value("tho", ""));
        if (low.isPresent() && high.isPresent() && low.getAsLong() >= high.getAsLong()) {
            findings.add(ParameterProblem.THRESHOLDS_REVERSED, warning.valueStart(), low.getAsLong(),
                    high.getAsLong());
        }
    }
}
