package dandori.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import dandori.schedule.oracle.PlainSchedule;

/** One random case, asked of the product and of brute force. */
public final class OracleComparison {

    private OracleComparison() {
    }

    /**
     * Both answers.
     *
     * @param asked      the case
     * @param bruteForce a line for each run
     * @param product    the same by the product
     */
    record Answers(ScheduleCase asked, List<String> bruteForce, List<String> product) {
        boolean differ() {
            return !bruteForce.equals(product);
        }

        @Override
        public String toString() {
            return asked + "\nby brute force\n" + String.join("\n", bruteForce) + "\nby the product\n"
                    + String.join("\n", product);
        }
    }

    /** Whether product and brute force differ on the case of a seed. */
    public static boolean differ(long seed) {
        return answers(seed).differ();
    }

    static Answers answers(long seed) {
        ScheduleCase asked = RandomCases.of(seed);
        return new Answers(asked, bruteForce(asked), product(asked));
    }

    private static List<String> product(ScheduleCase asked) {
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
