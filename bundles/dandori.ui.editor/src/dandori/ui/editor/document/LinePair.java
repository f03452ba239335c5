package dandori.ui.editor.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of each of two texts that stand beside each other; one of them is missing where only the other text has it.
 *
 * @param left  of the first text, or null
 * @param right of the second text, or null
 */
record LinePair(String left, String right) {

    /** Beyond so many lines that differ in one place they are shown one text after the other. */
    private static final int MOST = 2000;

    /** The lines of two texts with equal ones beside each other. */
    static List<LinePair> compare(List<String> left, List<String> right) {
        int head = 0;
        while (head < left.size() && head < right.size() && left.get(head).equals(right.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < left.size() - head && tail < right.size() - head
                && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) {
            tail++;
        }
        List<LinePair> pairs = new ArrayList<>();
        left.subList(0, head).forEach(line -> pairs.add(new LinePair(line, line)));
        fit(left.subList(head, left.size() - tail), right.subList(head, right.size() - tail), pairs);
        left.subList(left.size() - tail, left.size()).forEach(line -> pairs.add(new LinePair(line, line)));
        return pairs;
    }

    private static void fit(List<String> left, List<String> right, List<LinePair> pairs) {
        if (left.size() > MOST || right.size() > MOST) {
            left.forEach(line -> pairs.add(new LinePair(line, null)));
            right.forEach(line -> pairs.add(new LinePair(null, line)));
            return;
        }
        int[][] common = common(left, right);
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            boolean both = i < left.size() && j < right.size();
            if (both && left.get(i).equals(right.get(j))) {
                pairs.add(new LinePair(left.get(i++), right.get(j++)));
            } else if (j == right.size() || both && common[i + 1][j] >= common[i][j + 1]) {
                pairs.add(new LinePair(left.get(i++), null));
            } else {
                pairs.add(new LinePair(null, right.get(j++)));
            }
        }
    }

    /** How many lines the rests from each pair of places have in common. */
    private static int[][] common(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    boolean differs() {
        return left == null || right == null || !left.equals(right);
    }

    String side(boolean first) {
        String line = first ? left : right;
        return line == null ? "" : line;
    }
}
