package dandori.runners.local;

import java.util.Optional;

import dandori.engine.port.AttemptId;

/** An attempt as one word: {@code generation-unit-attempt}. */
final class AttemptName {

    private AttemptName() {
    }

    static String of(AttemptId id) {
        return id.generation() + "-" + id.unit() + "-" + id.attempt();
    }

    /** Reads what {@link #of} wrote; empty for anything else. */
    static Optional<AttemptId> parse(String name) {
        int first = name.indexOf('-');
        int second = name.indexOf('-', first + 1);
        if (first < 0 || second < 0) {
            return Optional.empty();
        }
        try {
            AttemptId id = new AttemptId(Long.parseLong(name, 0, first, 10),
                    Integer.parseInt(name, first + 1, second, 10),
                    Integer.parseInt(name, second + 1, name.length(), 10));
            return of(id).equals(name) ? Optional.of(id) : Optional.empty();
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }
}
