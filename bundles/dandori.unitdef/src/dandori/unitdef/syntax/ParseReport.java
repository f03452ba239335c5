package dandori.unitdef.syntax;

import dandori.unitdef.problem.Problem;
import dandori.unitdef.problem.ProblemCollector;
import dandori.unitdef.text.SourceText;
import java.util.List;
import java.util.function.Supplier;

/** Says what is wrong, in the unit the parser is in. */
final class ParseReport {

    private final SourceText source;
    private final ProblemCollector problems;
    private Supplier<String> unit = () -> "";

    ParseReport(SourceText source) {
        this.source = source;
        this.problems = source.problemCollector();
    }

    void locateBy(Supplier<String> currentUnit) {
        unit = currentUnit;
    }

    void add(GrammarProblem kind, int offset, Object... arguments) {
        problems.add(kind, offset, problems.isFull() ? "" : unit.get(), arguments);
    }

    /** Adds a problem whose only argument is the line of another offset. */
    void addFrom(GrammarProblem kind, int offset, int other) {
        add(kind, offset, line(other));
    }

    int line(int offset) {
        return source.position(offset).line();
    }

    List<Problem> problems() {
        return problems.problems();
    }
}
