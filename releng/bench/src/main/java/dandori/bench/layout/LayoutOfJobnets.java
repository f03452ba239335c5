package dandori.bench.layout;

import dandori.bench.Bench;
import dandori.diagram.DiagramJobnet;
import dandori.diagram.tidy.Tidy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * P8: layout of the corpus beside Draw2d and ELK, CPU time and crossings of the lines as each draws them; and the time
 * for one jobnet of 1,000 units. In each round all take turns.
 */
public final class LayoutOfJobnets implements Bench.Contest {

    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;
    /** Cells beside and below each other for the largest one. */
    private static final int WIDE = 2000;
    private static final String ROW = "%-24s %5d %5d | %9.2f %9.2f %9.2f | %8d %8d %8d";

    private final List<Layouter> layouters = List.of(new OurLayout(), new Draw2dLayout(), new ElkLayout());
    private final List<Layouter> onWideGround = List.of(new OurLayout(new Tidy(WIDE, WIDE)), layouters.get(1),
            layouters.get(2));

    @Override
    public String title() {
        return "automatic layout of the samples and 20 generated jobnets; CPU time, crossings";
    }

    @Override
    public List<Bench.Result> results() throws Exception {
        List<String> table = new ArrayList<>();
        List<DiagramJobnet> corpus = Corpus.all(Path.of(System.getProperty("dandori.samples")));
        double[][] millis = measured(layouters, corpus, WARM_UPS, table);
        double[][] large = measured(layouters, List.of(Corpus.growing(1, 1000, 60)), WARM_UPS, table);
        double[][] huge = measured(onWideGround, List.of(Corpus.growing(1, 10_000, 60)), 0, table);
        table.add(0, String.format(Locale.ROOT, "%-24s %5s %5s | %s | %s", "jobnet", "units", "lines",
                "CPU ms: ours, draw2d, ELK     ", "crossings: ours, draw2d, ELK"));
        return List.of(result("draw2d, corpus", millis, 1, table), result("ELK layered, corpus", millis, 2, List.of()),
                result("draw2d, 1,000 units", large, 1, List.of()),
                result("ELK layered, 1,000 units", large, 2, List.of()),
                result("draw2d, 10,000 units", huge, 1, List.of()),
                result("ELK layered, 10,000 units", huge, 2, List.of()));
    }

    private static Bench.Result result(String peer, double[][] millis, int who, List<String> table) {
        return new Bench.Result(peer, "ms", list(millis[0]), list(millis[who]), table);
    }

    private static List<Double> list(double[] values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return list;
    }

    /** The time of each for all, a value a round; without rounds to warm up, two rounds are enough. */
    private static double[][] measured(List<Layouter> who, List<DiagramJobnet> corpus, int warmUps,
            List<String> table) {
        int counted = warmUps == 0 ? 2 : ROUNDS;
        double[][] rounds = new double[who.size()][counted];
        double[][] best = new double[corpus.size()][who.size()];
        for (int round = -warmUps; round < counted; round++) {
            for (int net = 0; net < corpus.size(); net++) {
                for (int one = 0; one < who.size(); one++) {
                    double millis = millis(who.get(one), corpus.get(net));
                    if (round >= 0) {
                        rounds[one][round] += millis;
                        best[net][one] = round == 0 ? millis : Math.min(best[net][one], millis);
                    }
                }
            }
        }
        for (int net = 0; net < corpus.size(); net++) {
            table.add(row(who, corpus.get(net), best[net]));
        }
        return rounds;
    }

    private static String row(List<Layouter> who, DiagramJobnet jobnet, double[] millis) {
        int[] crossings = who.stream().mapToInt(each -> each.arrange(jobnet).picture().crossings()).toArray();
        return String.format(Locale.ROOT, ROW, jobnet.name(), jobnet.units().size(), jobnet.relations().size(),
                millis[0], millis[1], millis[2], crossings[0], crossings[1], crossings[2]);
    }

    private static double millis(Layouter layouter, DiagramJobnet jobnet) {
        long start = Bench.cpuNanos();
        layouter.arrange(jobnet);
        return (Bench.cpuNanos() - start) / 1e6;
    }
}
