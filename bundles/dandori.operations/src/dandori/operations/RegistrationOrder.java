package dandori.operations;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A root jobnet to be registered.
 *
 * @param fileName what the definition is called
 * @param charset of the definition
 * @param definition the definition text, byte for byte
 * @param unit absolute path of the root jobnet
 * @param when when it is to run
 * @param variables macro variables, names without the {@code ?}
 * @param localAgents agents mapped to this machine
 * @param hold the first generation is held
 * @param keeping whether the definition is put among those of the site
 * @param who who asks, and by what
 */
public record RegistrationOrder(String fileName, String charset, byte[] definition, String unit, When when,
        Map<String, String> variables, Set<String> localAgents, boolean hold, Keeping keeping, String who) {

    /** Whether a definition is put among those of the site. */
    public enum Keeping {
        NO,
        /** Refused when another definition of the root jobnet is there. */
        ADD,
        /** Another definition of the root jobnet is replaced. */
        REPLACE
    }

    /** When a registered root jobnet runs. Times are wall-clock times of the site. */
    public sealed interface When {
    }

    /** At once. */
    public record Immediate() implements When {
    }

    /** By its schedule; {@code runPassed}: the latest passed start of today runs at once. */
    public record Planned(boolean runPassed) implements When {
    }

    /** At the starts that its schedule has from one schedule day to another, both included. */
    public record FixedPeriod(LocalDate from, LocalDate to) implements When {
    }

    /** At the next so many starts of its schedule. */
    public record FixedCount(int count) implements When {
    }

    /** At these times. */
    public record FixedList(List<LocalDateTime> starts) implements When {
        public FixedList {
            starts = List.copyOf(starts);
        }
    }
}
