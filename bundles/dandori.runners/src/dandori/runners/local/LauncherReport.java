package dandori.runners.local;

import java.util.Optional;

import dandori.engine.port.AttemptId;

/**
 * One line of a launcher, the same in its record and in its reports; starts stand in the record alone:
 *
 * <pre>
 * start ATTEMPT MILLIS    written before the process is created; MILLIS is when the scheduler gave the order
 * exit ATTEMPT CODE       the process ended
 * fail ATTEMPT WHAT       nothing was executed; see {@link Obstacle}
 * </pre>
 */
sealed interface LauncherReport {

    AttemptId id();

    record Started(AttemptId id, long orderedMillis) implements LauncherReport {
    }

    record Exited(AttemptId id, int code) implements LauncherReport {
    }

    record Failed(AttemptId id, Obstacle obstacle) implements LauncherReport {
    }

    /** Reads a line without its line end; empty when it is none of these. */
    static Optional<LauncherReport> parse(String line) {
        int first = line.indexOf(' ');
        int second = line.indexOf(' ', first + 1);
        if (first < 0 || second < 0) {
            return Optional.empty();
        }
        String value = line.substring(second + 1);
        return AttemptName.parse(line.substring(first + 1, second))
                .flatMap(id -> parse(line.substring(0, first), id, value));
    }

    private static Optional<LauncherReport> parse(String word, AttemptId id, String value) {
        try {
            return switch (word) {
                case "start" -> Optional.of(new Started(id, Long.parseLong(value)));
                case "exit" -> Optional.of(new Exited(id, Integer.parseInt(value)));
                case "fail" -> Obstacle.named(value).map(obstacle -> new Failed(id, obstacle));
                default -> Optional.empty();
            };
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }
}
