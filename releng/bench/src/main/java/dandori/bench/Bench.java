package dandori.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dandori.bench.layout.LayoutOfJobnets;
import dandori.bench.papers.BookIn;
import dandori.bench.papers.BookOut;
import dandori.bench.papers.LargeDocuments;

/** {@code dandori bench [NAME] [--json]}. */
public final class Bench {

    /** One thing to measure. */
    public interface Contest {
        /** What is measured, in one sentence. */
        String title();

        /** What was measured, beside each peer. */
        List<Result> results() throws Exception;
    }

    /** A contest with one peer. */
    public interface Duel extends Contest {
        Result run() throws Exception;

        @Override
        default List<Result> results() throws Exception {
            return List.of(run());
        }
    }

    /** What was measured, a value a round for ours and for the peer's. */
    public record Result(String peer, String unit, List<Double> ours, List<Double> peers,
            List<String> whereTheTimeGoes) {
        List<Double> ratios() {
            var ratios = new ArrayList<Double>();
            for (int round = 0; round < ours.size(); round++) {
                ratios.add(ours.get(round) / peers.get(round));
            }
            return ratios;
        }
    }

    private static final Map<String, Contest> CONTESTS = new LinkedHashMap<>();

    static {
        CONTESTS.put("fanout", new FanOut());
        CONTESTS.put("quartz", new QuartzFanOut());
        CONTESTS.put("chain", new Chain());
        CONTESTS.put("core", new Core());
        CONTESTS.put("journal", new Journal());
        CONTESTS.put("growth", new Growth());
        CONTESTS.put("rules", new RulesOfAYear());
        CONTESTS.put("layout", new LayoutOfJobnets());
        CONTESTS.put("excel-out", new BookOut());
        CONTESTS.put("excel-in", new BookIn());
        CONTESTS.put("documents", new LargeDocuments());
    }

    public static void main(String[] arguments) throws Exception {
        var names = new ArrayList<>(Arrays.asList(arguments));
        boolean json = names.remove("--json");
        if (names.contains("--help") || names.contains("-h")) {
            System.out.println("usage: dandori bench [NAME…] [--json]\n");
            CONTESTS.forEach((name, contest) -> System.out.printf("  %-8s %s%n", name, contest.title()));
            return;
        }
        for (String name : names.isEmpty() ? List.copyOf(CONTESTS.keySet()) : names) {
            Contest contest = CONTESTS.get(name);
            if (contest == null) {
                System.err.println("dandori: there is no benchmark " + name + "; there are: " + CONTESTS.keySet());
                System.exit(4);
            }
            for (Result result : contest.results()) {
                print(name, contest, result, json);
            }
        }
    }

    private static void print(String name, Contest contest, Result result, boolean json) {
        List<Double> ratios = result.ratios();
        double least = ratios.stream().min(Double::compare).orElseThrow();
        double most = ratios.stream().max(Double::compare).orElseThrow();
        if (json) {
            System.out.printf(java.util.Locale.ROOT,
                    "{\"name\":\"%s\",\"peer\":\"%s\",\"unit\":\"%s\",\"ours\":%.3f,\"theirs\":%.3f,"
                            + "\"ratio\":%.3f,\"min\":%.3f,\"max\":%.3f,\"rounds\":%d}%n",
                    name, result.peer(), result.unit(), median(result.ours()), median(result.peers()), median(ratios),
                    least, most, ratios.size());
            return;
        }
        System.out.printf(java.util.Locale.ROOT, "%s: %s%n  ours %.3f %s, %s %.3f %s (medians)%n", name,
                contest.title(), median(result.ours()), result.unit(), result.peer(), median(result.peers()),
                result.unit());
        System.out.printf(java.util.Locale.ROOT, "  ratio %.2f (%.2f to %.2f in %d rounds)%n", median(ratios), least,
                most, ratios.size());
        result.whereTheTimeGoes().forEach(line -> System.out.println("  " + line));
    }

    /** Processor time of this thread so far, in nanoseconds. */
    public static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private Bench() {
    }
}
