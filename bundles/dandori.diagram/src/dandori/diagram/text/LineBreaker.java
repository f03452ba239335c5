package dandori.diagram.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Breaks a label into the lines that read best: few lines of like length, broken at spaces, at {@code _ - / .}, or
 * where the writing changes (documents.md, open polish), by the rules of {@link BreakRules}. A text that does not fit
 * is shortened with an ellipsis, never silently cut. Widths are summed per character, so a measure is asked once for
 * each.
 */
public final class LineBreaker {
    private static final String ELLIPSIS = "…";
    private static final double LINE_COST = 38;
    private static final double RAGGED_COST = 30;

    private final TextMeasure measure;

    /** A breaker that asks {@code measure} for widths. */
    public LineBreaker(TextMeasure measure) {
        this.measure = Objects.requireNonNull(measure, "measure");
    }

    /**
     * Breaks {@code text} to at most {@code maxLines} lines of at most {@code width} pixels. Line ends in the text
     * count as spaces. A single character wider than {@code width} still takes a line.
     */
    public WrappedText wrap(String text, TextRole role, double width, int maxLines) {
        String clean = text.strip().replaceAll("\\s+", " ");
        List<Cluster> clusters = Cluster.of(clean, measure, role);
        if (clusters.isEmpty()) {
            return new WrappedText(List.of(), text, false, false);
        }
        int[] starts = new Breaks(clusters, width, maxLines).best();
        if (starts.length == 0) {
            return forced(clusters, text, new Room(role, width, maxLines));
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            lines.add(join(clusters, starts[i], i + 1 < starts.length ? starts[i + 1] : clusters.size()));
        }
        return new WrappedText(lines, text, false, broken(clusters, starts));
    }

    private static boolean broken(List<Cluster> clusters, int[] starts) {
        for (int start : starts) {
            if (start > 0 && BreakRules.cost(clusters, start) >= BreakRules.INSIDE_WORD) {
                return true;
            }
        }
        return false;
    }

    private static String join(List<Cluster> clusters, int from, int to) {
        StringBuilder line = new StringBuilder();
        clusters.subList(from, to).forEach(cluster -> line.append(cluster.text()));
        return line.toString().strip();
    }

    private record Room(TextRole role, double width, int lines) {
    }

    /** Fills line after line, breaking where it must; what is left over becomes an ellipsis. */
    private WrappedText forced(List<Cluster> clusters, String text, Room room) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (lines.size() < room.lines() && from < clusters.size()) {
            int to = fitting(clusters, from, room.width());
            boolean last = lines.size() == room.lines() - 1;
            if (to < clusters.size()) {
                to = last
                        ? fitting(clusters, from, room.width() - measure.width(ELLIPSIS, room.role()))
                        : lastBreak(clusters, from, to);
            }
            lines.add(join(clusters, from, to) + (last && to < clusters.size() ? ELLIPSIS : ""));
            from = to;
        }
        return new WrappedText(lines, text, from < clusters.size(), true);
    }

    private static int fitting(List<Cluster> clusters, int from, double width) {
        double used = clusters.get(from).width();
        int to = from + 1;
        while (to < clusters.size() && used + clusters.get(to).width() <= width) {
            used += clusters.get(to++).width();
        }
        return to;
    }

    /** The last allowed break of the piece, preferring not to part a Latin word; the end of the piece if none. */
    private static int lastBreak(List<Cluster> clusters, int from, int to) {
        for (double limit : new double[]{ BreakRules.INSIDE_WORD, BreakRules.NEVER }) {
            for (int at = to; at > from + (to - from) / 2; at--) {
                if (BreakRules.cost(clusters, at) < limit) {
                    return at;
                }
            }
        }
        return to;
    }

    /** The cheapest way to break: every line has a cost, so has its raggedness, and so has the break after it. */
    private static final class Breaks {
        private final List<Cluster> clusters;
        private final double width;
        private final double[][] cost;
        private final int[][] previous;

        Breaks(List<Cluster> clusters, double width, int maxLines) {
            this.clusters = clusters;
            this.width = width;
            this.cost = new double[maxLines + 1][clusters.size() + 1];
            this.previous = new int[maxLines + 1][clusters.size() + 1];
            for (double[] row : cost) {
                Arrays.fill(row, BreakRules.NEVER);
            }
            cost[0][0] = 0;
            for (int line = 1; line <= maxLines; line++) {
                fill(line);
            }
        }

        private void fill(int line) {
            for (int from = 0; from < clusters.size(); from++) {
                if (cost[line - 1][from] < BreakRules.NEVER) {
                    extend(line, from);
                }
            }
        }

        private void extend(int line, int from) {
            double used = 0;
            for (int to = from + 1; to <= clusters.size(); to++) {
                Cluster last = clusters.get(to - 1);
                used += last.width();
                double drawn = last.space() ? used - last.width() : used;
                if (drawn > width && to > from + 1) {
                    return;
                }
                offer(line, from, to, drawn);
            }
        }

        private void offer(int line, int from, int to, double drawn) {
            double broken = to == clusters.size() ? 0 : BreakRules.cost(clusters, to);
            double slack = Math.max(0, 1 - drawn / width);
            double total = cost[line - 1][from] + broken + LINE_COST + RAGGED_COST * slack * slack;
            if (total < cost[line][to]) {
                cost[line][to] = total;
                previous[line][to] = from;
            }
        }

        /** Where the lines of the cheapest way start; empty if there is none. */
        int[] best() {
            int lines = 0;
            for (int line = 1; line < cost.length; line++) {
                if (cost[line][clusters.size()] < cost[lines][clusters.size()]) {
                    lines = line;
                }
            }
            int[] starts = new int[lines];
            int at = clusters.size();
            for (int line = lines; line > 0; line--) {
                at = previous[line][at];
                starts[line - 1] = at;
            }
            return starts;
        }
    }
}
