package dandori.unitdef.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Gathers the problems of one file. Keeps the first {@value #LIMIT} and says how many more there are, so that a file
 * that is no definition at all cannot fill the memory.
 */
public final class ProblemCollector {

    /** How many problems of one file are kept. */
    public static final int LIMIT = 10_000;

    private static final int LONGEST_ARGUMENT = 60;

    private final IntFunction<Position> positions;
    private final List<Problem> problems = new ArrayList<>();
    private int dropped;

    /** Starts empty; {@code positions} turns an offset into a position, and is asked only for kept problems. */
    public ProblemCollector(IntFunction<Position> positions) {
        this.positions = positions;
    }

    /** Adds a problem at an offset. */
    public void add(ProblemKind kind, int offset, String unit, Object... arguments) {
        if (isFull()) {
            dropped++;
            return;
        }
        List<String> words = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            words.add(excerpt(argument.toString()));
        }
        problems.add(new Problem(kind, positions.apply(offset), unit, words));
    }

    /** Whether further problems are only counted; their arguments need not be worked out. */
    public boolean isFull() {
        return problems.size() >= LIMIT;
    }

    /** Everything gathered so far, in the order of the text. */
    public List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing(Problem::position));
        if (dropped > 0) {
            Position last = sorted.get(sorted.size() - 1).position();
            sorted.add(new Problem(Overflow.TOO_MANY_PROBLEMS, last, "", List.of(String.valueOf(dropped))));
        }
        return List.copyOf(sorted);
    }

    /** A piece of file content fit for a message: one line, no control characters, at most 60 characters. */
    public static String excerpt(String content) {
        int end = Math.min(content.length(), LONGEST_ARGUMENT);
        StringBuilder shown = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            char c = content.charAt(i);
            shown.append(Character.isISOControl(c) ? ' ' : c);
        }
        return end < content.length() ? shown.append('…').toString() : shown.toString();
    }

    private enum Overflow implements ProblemKind {
        TOO_MANY_PROBLEMS;

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String english() {
            return "{0} further problems are not listed. Check that this is a unit definition file, correct the first"
                    + " problems and read it again.";
        }
    }
}
