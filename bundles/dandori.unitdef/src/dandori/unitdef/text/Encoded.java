package dandori.unitdef.text;

import dandori.unitdef.problem.Problem;
import java.util.List;

/** The outcome of writing a text in its charset. */
public sealed interface Encoded {

    /** The bytes of the whole file, byte order mark included. */
    record Bytes(byte[] content) implements Encoded {
    }

    /** Nothing was written: these characters do not exist in the charset. */
    record Refused(List<Problem> problems) implements Encoded {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
