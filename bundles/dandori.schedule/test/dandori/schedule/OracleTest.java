package dandori.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dandori.schedule.oracle.PlainSchedule;

/**
 * Product and brute force agree on random cases. {@code -Ddandori.long=true} takes a million, {@code -Ddandori.seed=n}
 * begins with another one.
 */
class OracleTest {

    private static final int CASES = Boolean.getBoolean("dandori.long") ? 1_000_000 : 20_000;

    @Test
    void productAndBruteForceAgreeOnEveryRandomCase() {
        long begin = Long.getLong("dandori.seed", 1);
        long runs = 0;

        for (long seed = begin; seed < begin + CASES; seed++) {
            ScheduleCase asked = RandomCases.of(seed);
            List<String> expected = bruteForce(asked);

            List<String> actual = productLines(asked);

            assertEquals(String.join("\n", expected), String.join("\n", actual), "seed " + seed + " " + asked);
            runs += actual.size();
        }

        assertTrue(runs > CASES, "the cases hardly run: " + runs);
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
        Set<LocalDate> taken = asked.sibling() == null ? Set.of()
                : new PlainSchedule(asked.groups(), asked.sibling(), asked.registration()).daysAlone(last);
        return plain.runs(first, last, taken);
    }
}
