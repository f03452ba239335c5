package dandori.bench.layout;

import dandori.bench.Bench;
import dandori.diagram.DiagramJobnet;
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
    private static final String ROW = "%-24s %5d %5d | %9.2f %9.2f %9.2f | %8d %8d %8d";

    private final List<Layouter> layouters = List.of(new OurLayout(), new Draw2dLayout(), new ElkLayout());

    @Override
    public String title() {
        return "automatic layout of the samples and 20 generated jobnets; CPU time, crossings";
    }

    @Override
    public List<Bench.Result> results() throws Exception {
        List<String> table = new ArrayList<>();
        List<DiagramJobnet> corpus = Corpus.all(Path.of(System.getProperty("dandori.samples")));
        double[][] millis = measured(corpus, table);
        double[][] large = measured(List.of(Corpus.growing(1, 1000, 60)), table);
        table.add(0, String.format(Locale.ROOT, "%-24s %5s %5s | %s | %s", "jobnet", "units", "lines",
                "CPU ms: ours, draw2d, ELK     ", "crossings: ours, draw2d, ELK"));
        return List.of(result("draw2d, corpus", millis, 1, table), result("ELK layered, corpus", millis, 2, List.of()),
                result("draw2d, 1,000 units", large, 1, List.of()),
                result("ELK layered, 1,000 units", large, 2, List.of()));
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

    /** The time of each for all, a value a round. */
    private double[][] measured(List<DiagramJobnet> corpus, List<String> table) {
        double[][] rounds = new double[layouters.size()][ROUNDS];
        double[][] best = new double[corpus.size()][layouters.size()];
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            for (int net = 0; net < corpus.size(); net++) {
                for (int who = 0; who < layouters.size(); who++) {
                    double millis = millis(layouters.get(who), corpus.get(net));
                    if (round >= 0) {
                        rounds[who][round] += millis;
                        best[net][who] = round == 0 ? millis : Math.min(best[net][who], millis);
                    }
                }
            }
        }
        for (int net = 0; net < corpus.size(); net++) {
            table.add(row(corpus.get(net), best[net]));
        }
        return rounds;
    }

    private String row(DiagramJobnet jobnet, double[] millis) {
        int[] crossings = layouters.stream().mapToInt(each -> each.arrange(jobnet).picture().crossings()).toArray();
        return String.format(Locale.ROOT, ROW, jobnet.name(), jobnet.units().size(), jobnet.relations().size(),
                millis[0], millis[1], millis[2], crossings[0], crossings[1], crossings[2]);
    }

    private double millis(Layouter layouter, DiagramJobnet jobnet) {
        long start = Bench.cpuNanos();
        layouter.arrange(jobnet);
        return (Bench.cpuNanos() - start) / 1e6;
    }
}
