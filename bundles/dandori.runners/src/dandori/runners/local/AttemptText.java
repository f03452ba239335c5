package dandori.runners.local;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dandori.engine.port.AttemptId;

/**
 * What a launcher is told to run one attempt: a single compound command, so that a text that is cut off in the middle
 * is a syntax error and runs nothing. {@code launcher.sh} has the functions it calls.
 */
final class AttemptText {

    private final Places places;
    private final StringBuilder text = new StringBuilder(1024);

    private AttemptText(Places places) {
        this.places = places;
    }

    /**
     * @param words program and arguments; the program is an absolute file
     * @param variables what the job gets beyond the variables of the scheduler
     * @param ordered when the order was given
     */
    static String of(AttemptId id, Places places, List<String> words, Map<String, String> variables, Instant ordered) {
        return new AttemptText(places).write(AttemptName.of(id), words, variables, ordered.toEpochMilli());
    }

    private String write(String name, List<String> words, Map<String, String> variables, long ordered) {
        text.append("{ failed=directory\ncd ");
        ShellQuote.append(text, places.directory());
        text.append(" && unset OLDPWD && { failed=input; { failed=output; { failed=error; { begin ").append(name)
                .append(' ').append(ordered).append(" &&\n");
        appendCommand(words, variables);
        text.append(" 8>&- 9>&-; code=$?\n} ");
        appendRedirections();
        text.append("ended ").append(name).append("\n}\n");
        return text.toString();
    }

    private void appendCommand(List<String> words, Map<String, String> variables) {
        boolean speakable = true;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            if (JobEnvironment.isSpeakable(variable.getKey())) {
                text.append(variable.getKey()).append('=');
                ShellQuote.append(text, variable.getValue());
                text.append(' ');
            } else {
                speakable = false;
            }
        }
        if (!speakable) {
            appendEnv(variables);
        }
        for (String word : words) {
            ShellQuote.append(text, word);
            text.append(' ');
        }
    }

    private void appendEnv(Map<String, String> variables) {
        text.append(HostCommands.path("env")).append(' ');
        variables.forEach((name, value) -> {
            if (!JobEnvironment.isSpeakable(name)) {
                ShellQuote.append(text, name + "=" + value);
                text.append(' ');
            }
        });
    }

    /** One file for both streams is opened once, or each would write over the other. */
    private void appendRedirections() {
        if (places.error().file().equals(places.output().file())) {
            text.append("2>&1");
        } else {
            append("2>", places.error());
        }
        text.append("; } ");
        append(">", places.output());
        text.append("; } <");
        ShellQuote.append(text, places.input());
        text.append("; }\n");
    }

    private void append(String operator, Places.Sink sink) {
        text.append(operator).append(sink.append() ? ">" : "");
        ShellQuote.append(text, sink.file());
    }
}
