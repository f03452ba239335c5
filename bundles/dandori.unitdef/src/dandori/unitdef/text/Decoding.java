package dandori.unitdef.text;

import dandori.unitdef.problem.Problem;
import java.util.List;

/** The outcome of reading the bytes of a file as text. */
public sealed interface Decoding {

    /**
     * There is a text. Undecodable bytes are problems; they stand in the text as U+FFFD and are written back as they
     * were.
     */
    record Readable(SourceText source, List<Problem> problems) implements Decoding {

        public Readable {
            problems = List.copyOf(problems);
        }
    }

    /** This is no text, or the charset is unknown. */
    record Unreadable(Problem problem) implements Decoding {
    }
}
