package dandori.engine.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a schedule says about one start of a root jobnet, besides day and time.
 *
 * @param rules numbers of the rules that made it
 * @param nested starts of the nested jobnets that have a schedule of their own, by absolute path; the others follow
 *            their upper jobnet
 * @param monitoring how long is watched for the start condition; empty: it is not used
 */
public record Planned(List<Integer> rules, Map<String, NestedStart> nested, Optional<Monitoring> monitoring) {

    /** Nothing is said: the schedule plays no part. */
    public static final Planned NONE = new Planned(List.of(), Map.of(), Optional.empty());

    public Planned {
        rules = List.copyOf(rules);
        nested = Map.copyOf(nested);
    }
}
