package dandori.unitdef.problem;

import java.util.List;

/**
 * One thing that is wrong, or doubtful, in a definition file.
 *
 * @param kind what is wrong
 * @param position where it begins
 * @param unit path of the unit it belongs to ({@code /group/jobnet/job}), empty outside any unit
 * @param arguments the words for the message, shortened and free of control characters
 */
public record Problem(ProblemKind kind, Position position, String unit, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** The stable code of the kind. */
    public String code() {
        return kind.name();
    }

    /** How much the problem matters. */
    public Severity severity() {
        return kind.severity();
    }

    /** Whether the file cannot be used because of this problem. */
    public boolean isError() {
        return kind.severity() == Severity.ERROR;
    }

    /** Line number, 1-based. */
    public int line() {
        return position.line();
    }

    /** Column in characters, 1-based. */
    public int column() {
        return position.column();
    }

    /** The English rendering: what is wrong and what to do. */
    public String message() {
        return fill(kind.english(), arguments);
    }

    /** A sentence with its places {@code {0}}, {@code {1}}… filled; a place without argument stays as it is. */
    public static String fill(String template, List<String> arguments) {
        StringBuilder sentence = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            sentence.append(template, from, open);
            from = fillPlace(sentence, template, open, arguments);
        }
        return sentence.append(template, from, template.length()).toString();
    }

    private static int fillPlace(StringBuilder sentence, String template, int open, List<String> arguments) {
        boolean place = open + 2 < template.length() && template.charAt(open + 2) == '}';
        int index = place ? template.charAt(open + 1) - '0' : -1;
        if (index < 0 || index >= arguments.size()) {
            sentence.append('{');
            return open + 1;
        }
        sentence.append(arguments.get(index));
        return open + 3;
    }
}
