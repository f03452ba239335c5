package dandori.schedule;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence without words: the user interface has one text per code and language and fills in the arguments.
 *
 * @param code what is said, for example {@code substitute.previous-open-day}
 * @param args the facts in the order the code defines; dates are ISO dates, {@code -} stands for "none"
 */
public record Phrase(String code, List<String> args) {

    public Phrase {
        args = List.copyOf(args);
    }

    /** A phrase from arguments of any kind, each as its text. */
    public static Phrase of(String code, Object... args) {
        return new Phrase(code, Stream.of(args).map(String::valueOf).toList());
    }

    /** The code followed by the arguments, to be arguments of another phrase. */
    public List<String> codeAndArgs() {
        return Stream.concat(Stream.of(code), args.stream()).toList();
    }
}
