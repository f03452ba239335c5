package dandori.schedule.text;

import java.util.List;

/**
 * What was read from a unit's parameters: the definition made of all that could be understood, and the problems.
 *
 * @param value    the definition
 * @param problems in the order of the parameters
 */
public record Reading<T>(T value, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }

    /** Whether a parameter was refused, so that the definition is not to be run. */
    public boolean refused() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
