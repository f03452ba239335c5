package dandori.imports.cron;

/**
 * The command of an entry as shell text. The first {@code %} that has no backslash before it ends the command; what
 * follows is its input, further ones are line ends.
 */
final class CronCommand {

    private static final String PLAIN_SHELL = "/bin/sh";
    private static final String END_OF_INPUT = "END_OF_CRON_INPUT";

    private final StringBuilder command = new StringBuilder();
    private final StringBuilder input = new StringBuilder();
    private boolean hasInput;

    private CronCommand(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean escaped = text.charAt(i) == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '%';
            i += escaped ? 1 : 0;
            take(text.charAt(i), escaped);
        }
    }

    private void take(char c, boolean escaped) {
        boolean mark = c == '%' && !escaped;
        if (hasInput) {
            input.append(mark ? '\n' : c);
        } else if (mark) {
            hasInput = true;
        } else {
            command.append(c);
        }
    }

    /**
     * Shell text that does what cron does.
     *
     * @param shell the shell that {@code SHELL} names
     */
    static String text(String text, String shell) {
        CronCommand parts = new CronCommand(text);
        boolean plain = shell.equals(PLAIN_SHELL);
        String command = plain ? parts.command.toString() : shell + " -c " + quoted(parts.command.toString());
        if (!parts.hasInput) {
            return command;
        }
        String body = plain ? "{ " + command + "\n}" : command;
        return body + " <<'" + END_OF_INPUT + "'\n" + parts.input + "\n" + END_OF_INPUT;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
