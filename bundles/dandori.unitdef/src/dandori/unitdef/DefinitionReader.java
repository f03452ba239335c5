package dandori.unitdef;

import dandori.unitdef.check.Checks;
import dandori.unitdef.check.RepeatedChecks;
import dandori.unitdef.check.ValueProblemKind;
import dandori.unitdef.problem.Position;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.Parser;
import dandori.unitdef.text.Decoding;
import dandori.unitdef.text.SourceText;
import dandori.unitdef.text.TextDecoder;
import dandori.unitdef.text.TextProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads definition files: bytes to text to tree. */
public final class DefinitionReader {

    private DefinitionReader() {
    }

    /** Reads a file in UTF-8. */
    public static Reading read(byte[] content) {
        return read(content, "UTF-8");
    }

    /**
     * Reads a file in a charset: {@code UTF-8}, {@code Shift_JIS}, {@code EUC-JP} or any other stateless superset of
     * ASCII. A file that is plainly in another charset gets that one problem only.
     */
    public static Reading read(byte[] content, String charsetName) {
        Decoding decoding = TextDecoder.decode(content, charsetName);
        if (decoding instanceof Decoding.Unreadable unreadable) {
            return new Reading.Unreadable(List.of(unreadable.problem()));
        }
        Decoding.Readable readable = (Decoding.Readable) decoding;
        return read(readable.source(), readable.problems());
    }

    /** Everything that the text of a file alone shows to be wrong: {@link Checks#standard()}. */
    public static List<Problem> validate(byte[] content, String charsetName) {
        return validate(content, charsetName, Checks.standard()).problems();
    }

    /**
     * Everything that is wrong with a file: bytes, grammar, and what the checks find, in the order of the text. A file
     * that is no text, or plainly in another charset, is not looked into.
     */
    public static Validation validate(byte[] content, String charsetName, Checks checks) {
        return validate(read(content, charsetName), checks);
    }

    /** The same for a file that has been read. */
    public static Validation validate(Reading reading, Checks checks) {
        return validate(reading, readable -> checks.problems(readable.tree()));
    }

    /** The same for a file that is read again and again. */
    public static Validation validate(Reading reading, RepeatedChecks checks) {
        return validate(reading, readable -> checks.problems(readable.tree(), readable.problems().isEmpty()));
    }

    private static Validation validate(Reading reading, Function<Reading.Readable, List<Problem>> checks) {
        boolean legible = reading.problems().stream().noneMatch(DefinitionReader::isWrongCharset);
        List<Problem> problems = legible && reading instanceof Reading.Readable readable
                ? merge(readable.problems(), found(readable, checks))
                : reading.problems();
        return new Validation(reading, problems);
    }

    /** What the grammar faults already, the checks need not fault again at the same place. */
    private static List<Problem> found(Reading.Readable readable, Function<Reading.Readable, List<Problem>> checks) {
        Set<Position> faulted = readable.problems().stream().map(Problem::position).collect(Collectors.toSet());
        return checks.apply(readable).stream()
                .filter(problem -> !(problem.kind() instanceof ValueProblemKind)
                        || !faulted.contains(problem.position()))
                .toList();
    }

    private static Reading read(SourceText source, List<Problem> encodingProblems) {
        Parser.Parsed parsed = Parser.parse(source);
        boolean legible = encodingProblems.stream().noneMatch(DefinitionReader::isWrongCharset);
        return new Reading.Readable(parsed.tree(),
                legible ? merge(encodingProblems, parsed.problems()) : encodingProblems);
    }

    private static boolean isWrongCharset(Problem problem) {
        return problem.kind() == TextProblem.WRONG_CHARSET;
    }

    private static List<Problem> merge(List<Problem> some, List<Problem> others) {
        return Stream.concat(some.stream(), others.stream()).sorted(Comparator.comparing(Problem::position)).toList();
    }
}
