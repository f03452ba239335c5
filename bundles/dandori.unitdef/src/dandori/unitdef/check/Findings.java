package dandori.unitdef.check;

import dandori.unitdef.problem.Position;
import dandori.unitdef.problem.ProblemCollector;
import dandori.unitdef.problem.ProblemKind;
import java.util.Optional;

/** Where checks put what they find about one unit. */
public final class Findings {

    private final ProblemCollector problems;
    private final CheckedUnit unit;
    private final Optional<Section> section;

    /** @param section the root jobnet that keeps what is found, if the unit is in one */
    Findings(ProblemCollector problems, CheckedUnit unit, Optional<Section> section) {
        this.problems = problems;
        this.unit = unit;
        this.section = section;
    }

    /** Reports a problem of the unit at an offset of the text. A position among the arguments is told as its line. */
    public void add(ProblemKind kind, int offset, Object... arguments) {
        if (problems.isFull()) {
            section.ifPresent(Section::cut);
            problems.add(kind, offset, "");
            return;
        }
        Object[] told = new Object[arguments.length];
        for (int i = 0; i < told.length; i++) {
            told[i] = arguments[i] instanceof Position place ? line(place) : arguments[i].toString();
        }
        section.ifPresent(keeper -> keeper.add(kind, offset, unit.path(), told));
        problems.add(kind, offset, unit.path(), told);
    }

    private String line(Position place) {
        section.ifPresent(Section::tellLines);
        return String.valueOf(place.line());
    }
}
