package dandori.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

/**
 * Product and brute force agree on random cases. {@code -Ddandori.long=true} takes a million, {@code -Ddandori.cases=n}
 * another number, {@code -Ddandori.seed=n} begins with another one.
 */
class OracleTest {

    private static final int CASES = Integer.getInteger("dandori.cases",
            Boolean.getBoolean("dandori.long") ? 1_000_000 : 10_000);

    private final LongAdder runs = new LongAdder();

    @Test
    void productAndBruteForceAgreeOnEveryRandomCase() {
        long begin = Long.getLong("dandori.seed", 1);

        List<String> differences = LongStream.range(begin, begin + CASES).parallel().mapToObj(this::difference)
                .filter(difference -> !difference.isEmpty()).limit(3).toList();

        assertEquals(List.of(), differences);
        assertTrue(runs.sum() > 2L * CASES, "the cases hardly run: " + runs);
    }

    private String difference(long seed) {
        OracleComparison.Answers answers = OracleComparison.answers(seed);
        runs.add(answers.product().size());
        return answers.differ() ? "seed " + seed + " " + answers : "";
    }
}
