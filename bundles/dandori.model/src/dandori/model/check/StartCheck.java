package dandori.model.check;

import java.util.List;

import dandori.unitdef.check.Check;
import dandori.unitdef.check.CheckedUnit;
import dandori.unitdef.check.Findings;

/** A job has something to start, or it is refused at registration. */
final class StartCheck implements Check {

    private static final List<String> STARTING = List.of("j", "pj", "qj");

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        boolean starts = unit.has("te") || !unit.value("sc", "").isBlank();
        if (!starts && STARTING.stream().anyMatch(unit::isOrRecovers)) {
            findings.add(StartProblem.NOTHING_TO_START, unit.nameStart());
        }
    }
}
