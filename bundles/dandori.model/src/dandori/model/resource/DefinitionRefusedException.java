package dandori.model.resource;

import java.io.IOException;
import java.util.List;

import dandori.unitdef.problem.Problem;

/** A file cannot be read as a definition, or a definition cannot be written in the file's charset. */
public final class DefinitionRefusedException extends IOException {

    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    DefinitionRefusedException(List<Problem> problems) {
        super(problems.isEmpty() ? "" : problems.get(0).message());
        this.problems = List.copyOf(problems);
    }

    /** All that stands against it, with positions. */
    public List<Problem> problems() {
        return problems;
    }
}
