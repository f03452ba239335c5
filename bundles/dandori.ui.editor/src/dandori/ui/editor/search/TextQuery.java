package dandori.ui.editor.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is looked for.
 *
 * @param pattern the compiled text or regular expression
 * @param literal whether it was a plain text, so that a replacement is one too
 */
record TextQuery(Pattern pattern, boolean literal) {

    /** A query, or at which character the expression cannot be read, counted from 1; neither for no text. */
    record Outcome(Optional<TextQuery> query, Optional<Integer> problem) {
    }

    /** The query of a text a user typed; empty text looks for nothing. */
    static Outcome of(String text, boolean expression, boolean sameCase) {
        if (text.isEmpty()) {
            return new Outcome(Optional.empty(), Optional.empty());
        }
        try {
            int flags = (sameCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    | (expression ? 0 : Pattern.LITERAL);
            return new Outcome(Optional.of(new TextQuery(Pattern.compile(text, flags), !expression)),
                    Optional.empty());
        } catch (PatternSyntaxException e) {
            return new Outcome(Optional.empty(), Optional.of(Math.max(0, e.getIndex()) + 1));
        }
    }

    /** Whether it stands in a text. */
    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /** Where it stands in a text first; 0 where it does not. */
    int firstIn(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : 0;
    }

    /**
     * The text with every occurrence replaced.
     *
     * @throws IllegalArgumentException when the replacement names a group the expression does not have
     */
    String replaced(String text, String replacement) {
        try {
            return pattern.matcher(text).replaceAll(literal ? Matcher.quoteReplacement(replacement) : replacement);
        } catch (IndexOutOfBoundsException noSuchGroup) {
            throw new IllegalArgumentException(noSuchGroup.getMessage(), noSuchGroup);
        }
    }
}
