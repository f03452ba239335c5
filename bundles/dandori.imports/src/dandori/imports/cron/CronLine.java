package dandori.imports.cron;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.schedule.Phrase;

/** A line of a crontab. */
sealed interface CronLine {

    /** Blank, or a comment. */
    record Empty() implements CronLine {
    }

    /** {@code NAME=value}; quotation marks are taken off. */
    record Variable(String name, String value) implements CronLine {
    }

    /** Times, user and command; the user is empty without a user column. */
    record Entry(CronTimes times, String user, String command) implements CronLine {
    }

    /** What is no line of a crontab, or one that cannot be a schedule. */
    record Refused(Phrase reason) implements CronLine {
        private static Refused of(String code, Object... arguments) {
            return new Refused(Phrase.of(code, arguments));
        }
    }

    /** Reads a line. */
    static CronLine parse(String line, boolean userColumn) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return new Empty();
        }
        return Shape.variable(text).orElseGet(() -> {
            try {
                return Shape.entry(text, userColumn);
            } catch (CronField.UnreadableField bad) {
                return Refused.of("import.cron-field-unreadable", bad.kind().code(), bad.field());
            }
        });
    }

    /** How variables and entries look. */
    final class Shape {

        private static final Pattern VARIABLE = Pattern
                .compile("(?:([A-Za-z_]\\w*)|\"([^\"]*)\"|'([^']*)')\\s*=\\s*(.*)");
        private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");

        private Shape() {
        }

        private static Optional<CronLine> variable(String text) {
            Matcher matcher = VARIABLE.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String name = matcher.group(1) != null
                    ? matcher.group(1)
                    : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            Matcher quoted = QUOTED.matcher(matcher.group(4));
            return Optional.of(new Variable(name, quoted.matches() ? quoted.group(2) : matcher.group(4)));
        }

        private static CronLine entry(String text, boolean userColumn) {
            boolean nickname = text.startsWith("@");
            int times = nickname ? 1 : CronTimes.FIELDS;
            List<String> words = words(text, times + (userColumn ? 1 : 0));
            String command = words.remove(words.size() - 1);
            if (command.isEmpty()) {
                return Refused.of(userColumn ? "import.cron-no-command-or-user" : "import.cron-no-command");
            }
            String user = userColumn ? words.get(times) : "";
            return nickname
                    ? byNickname(words.get(0), user, command)
                    : new Entry(CronTimes.parse(words.subList(0, times)), user, command);
        }

        private static CronLine byNickname(String word, String user, String command) {
            if (word.equals("@reboot")) {
                return Refused.of("import.cron-at-reboot");
            }
            return CronTimes.nickname(word)
                    .<CronLine>map(fields -> new Entry(CronTimes.parse(List.of(fields.split(" "))), user, command))
                    .orElseGet(() -> Refused.of("import.cron-word-unknown", word));
        }

        /** So many words separated by blanks, then the rest of the line; missing ones are empty. */
        private static List<String> words(String text, int count) {
            List<String> words = new ArrayList<>();
            String rest = text;
            for (int i = 0; i < count; i++) {
                String[] split = rest.split("[ \t]+", 2);
                words.add(split[0]);
                rest = split.length == 2 ? split[1] : "";
            }
            words.add(rest);
            return words;
        }
    }
}
