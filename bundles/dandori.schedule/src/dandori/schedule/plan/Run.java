package dandori.schedule.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dandori.schedule.why.Derivation;

/**
 * One planned run of a jobnet.
 *
 * @param day         its schedule day; of a run merged across schedule days, the earliest
 * @param start       its start
 * @param origins     every rule that produced it, by schedule day and rule number
 * @param derivations how it came about, one per candidate that led here
 */
public record Run(LocalDate day, Instant start, List<Origin> origins, List<Derivation> derivations) {

    public Run {
        origins = List.copyOf(origins);
        derivations = List.copyOf(derivations);
    }

    /** The numbers of the rules that produced the run, ascending, each once. */
    public List<Integer> rules() {
        return rulesOf(origins);
    }

    static List<Integer> rulesOf(List<Origin> origins) {
        return origins.size() == 1
                ? List.of(origins.get(0).rule())
                : origins.stream().map(Origin::rule).distinct().sorted().toList();
    }
}
