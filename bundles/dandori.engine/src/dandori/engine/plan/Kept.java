package dandori.engine.plan;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

import dandori.engine.port.RunStore;
import dandori.engine.port.RunStore.NewGeneration;

/** How many generations of each root jobnet are kept ({@code rg}): surplus ones go, oldest first, when one ends. */
final class Kept {

    private final RunStore runs;
    private final RegistrationStore store;
    private final Generations generations;
    private final Map<String, Integer> kept = new HashMap<>();

    Kept(RunStore runs, RegistrationStore store, Generations generations) {
        this.runs = runs;
        this.store = store;
        this.generations = generations;
    }

    /** What the definition that was used last says. */
    void know(String path, StartTerms terms) {
        kept.put(path, terms.kept());
    }

    /**
     * Drops what is too much; the running ones count.
     *
     * @param waits whether a generation has not begun: it does not count
     * @param goesOn whether a generation has not ended: it is not dropped
     */
    void dropSurplus(String path, LongPredicate waits, LongPredicate goesOn, Instant now) {
        List<Long> counted = runs.registered(path).stream().map(NewGeneration::number)
                .filter(number -> !waits.test(number)).toList();
        int surplus = counted.size() - kept.getOrDefault(path, StartTerms.KEPT_UNLESS_SAID);
        List<Long> dropped = counted.stream().filter(number -> !goesOn.test(number)).limit(Math.max(0, surplus))
                .toList();
        if (!dropped.isEmpty()) {
            store.drop(dropped, now);
            dropped.forEach(generations::forget);
        }
    }
}
