package dandori.unitdef.check;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known beside the one file that is checked.
 *
 * @param elsewhere whether another file has a unit with this full name
 * @param agents    the execution agents of the site; empty when nobody can say
 */
public record Surroundings(Predicate<String> elsewhere, Optional<Set<String>> agents) {

    /** Nothing but the file itself. */
    public static final Surroundings UNKNOWN = new Surroundings(path -> false, Optional.empty());

    public Surroundings {
        Objects.requireNonNull(elsewhere);
        agents = agents.map(Set::copyOf);
    }

    /** The same, with the units of other files. */
    public Surroundings withUnits(Predicate<String> others) {
        return new Surroundings(others, agents);
    }

    /** The same, with the agents of a site. */
    public Surroundings withAgents(Set<String> names) {
        return new Surroundings(elsewhere, Optional.of(names));
    }
}
