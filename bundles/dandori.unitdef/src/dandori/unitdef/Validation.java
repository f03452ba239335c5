package dandori.unitdef;

import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import java.util.List;
import java.util.Optional;

/**
 * A definition file as read, and everything that is wrong with it.
 *
 * @param reading  the outcome of reading
 * @param problems bytes, grammar, units and values, in the order of the text
 */
public record Validation(Reading reading, List<Problem> problems) {

    public Validation {
        problems = List.copyOf(problems);
    }

    /** Whether anything found makes the file unusable as it is. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** The tree, when there is one. */
    public Optional<DefinitionTree> tree() {
        return reading instanceof Reading.Readable readable ? Optional.of(readable.tree()) : Optional.empty();
    }
}
