package dandori.resolve;

import java.util.ArrayList;
import java.util.List;

/** Splits {@code prm} into words as a POSIX shell would: quotes are honoured, nothing is expanded (engine.md). */
final class ShellWords {

    private final String text;
    private int at;
    private final List<String> words = new ArrayList<>();

    private ShellWords(String text) {
        this.text = text;
    }

    /**
     * The words of a text.
     *
     * @throws IllegalArgumentException when a quote is not closed or a backslash ends the text; the message says which
     */
    static List<String> split(String text) {
        return new ShellWords(text).words();
    }

    private List<String> words() {
        while (skipBlanks()) {
            words.add(word());
        }
        return words;
    }

    private boolean skipBlanks() {
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private String word() {
        var word = new StringBuilder();
        while (at < text.length() && !blank(text.charAt(at))) {
            char c = text.charAt(at++);
            switch (c) {
                case '\'' -> singleQuoted(word);
                case '"' -> doubleQuoted(word);
                case '\\' -> escaped(word);
                default -> word.append(c);
            }
        }
        return word.toString();
    }

    private void singleQuoted(StringBuilder word) {
        int end = text.indexOf('\'', at);
        if (end < 0) {
            throw new IllegalArgumentException("'");
        }
        word.append(text, at, end);
        at = end + 1;
    }

    private void doubleQuoted(StringBuilder word) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return;
            }
            if (c == '\\' && at < text.length() && "$`\"\\".indexOf(text.charAt(at)) >= 0) {
                c = text.charAt(at++);
            }
            word.append(c);
        }
        throw new IllegalArgumentException("\"");
    }

    private void escaped(StringBuilder word) {
        if (at == text.length()) {
            throw new IllegalArgumentException("\\");
        }
        word.append(text.charAt(at++));
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
