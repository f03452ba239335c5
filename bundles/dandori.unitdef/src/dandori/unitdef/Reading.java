package dandori.unitdef;

import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import java.util.List;

/** The outcome of reading a definition file. */
public sealed interface Reading {

    /** What is wrong with the bytes and the grammar, in the order of the text. */
    List<Problem> problems();

    /** Whether anything found makes the file unusable as it is. */
    default boolean hasErrors() {
        return problems().stream().anyMatch(Problem::isError);
    }

    /** There is a tree, which prints the file byte for byte, also when there are problems. */
    record Readable(DefinitionTree tree, List<Problem> problems) implements Reading {

        public Readable {
            problems = List.copyOf(problems);
        }
    }

    /** This is no text file, or the charset is unknown. */
    record Unreadable(List<Problem> problems) implements Reading {

        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
