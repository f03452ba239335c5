package dandori.runners.local;

/** Single quotes for a POSIX shell: everything between them stands for itself, line ends included. */
final class ShellQuote {

    private ShellQuote() {
    }

    /** Appends {@code word} as one shell word; it must not hold a NUL. */
    static void append(StringBuilder text, String word) {
        text.append('\'');
        int from = 0;
        for (int quote = word.indexOf('\''); quote >= 0; quote = word.indexOf('\'', from)) {
            text.append(word, from, quote).append("'\\''");
            from = quote + 1;
        }
        text.append(word, from, word.length()).append('\'');
    }

    static String quote(String word) {
        StringBuilder text = new StringBuilder(word.length() + 2);
        append(text, word);
        return text.toString();
    }
}
