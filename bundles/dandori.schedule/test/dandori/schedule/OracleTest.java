package dandori.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import dandori.schedule.oracle.PlainSchedule;

/**
 * Product and brute force agree on random cases. {@code -Ddandori.long=true} takes a million, {@code -Ddandori.seed=n}
 * begins with another one.
 */
class OracleTest {

    private static final int CASES = Boolean.getBoolean("dandori.long") ? 1_000_000 : 20_000;

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
        ScheduleCase asked = RandomCases.of(seed);
        String expected = String.join("\n", bruteForce(asked));
        List<String> lines = productLines(asked);
        String actual = String.join("\n", lines);
        runs.add(lines.size());
        return expected.equals(actual)
                ? ""
                : "seed " + seed + " " + asked + "\nby brute force\n" + expected + "\nby the product\n" + actual;
    }

    private static List<String> productLines(ScheduleCase asked) {
        ProductAnswer product = new ProductAnswer(asked);
        return asked.nested() == null ? product.runLines() : product.nestedLines();
    }

    private static List<String> bruteForce(ScheduleCase asked) {
        LocalDate first = asked.month().atDay(1);
        LocalDate last = asked.month().atEndOfMonth();
        List<String> withoutExclusive = asked.jobnet().stream().filter(line -> !line.startsWith("ejn=")).toList();
        PlainSchedule plain = new PlainSchedule(asked.groups(), withoutExclusive, asked.registration());
        if (asked.nested() != null) {
            String day = plain.registeredDay().toString();
            List<String> settings = List.of(asked.registration().get(0), asked.registration().get(1), "", day);
            return plain.nested(new PlainSchedule(asked.groups(), asked.nested(), settings), first, last);
        }
        Set<LocalDate> taken = asked.sibling() == null
                ? Set.of()
                : new PlainSchedule(asked.groups(), asked.sibling(), asked.registration()).daysAlone(last);
        return plain.runs(first, last, taken);
    }
}
