package dandori.app.text;

import java.util.ArrayList;
import java.util.List;

/** Which lines of a value of several lines were taken out and put in. */
final class LineDifference {

    /** More is not looked through for common lines in the middle. */
    private static final int LARGEST_TABLE = 1_000_000;

    private LineDifference() {
    }

    /** All lines, each with {@code "- "}, {@code "+ "} or two blanks before it. */
    static List<String> of(String before, String after) {
        List<String> some = before.lines().toList();
        List<String> others = after.lines().toList();
        int head = 0;
        int most = Math.min(some.size(), others.size());
        while (head < most && some.get(head).equals(others.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && some.get(some.size() - 1 - tail).equals(others.get(others.size() - 1 - tail))) {
            tail++;
        }
        List<String> lines = new ArrayList<>();
        some.subList(0, head).forEach(line -> lines.add("  " + line));
        addMiddle(some.subList(head, some.size() - tail), others.subList(head, others.size() - tail), lines);
        some.subList(some.size() - tail, some.size()).forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static void addMiddle(List<String> some, List<String> others, List<String> lines) {
        if ((long) some.size() * others.size() > LARGEST_TABLE) {
            some.forEach(line -> lines.add("- " + line));
            others.forEach(line -> lines.add("+ " + line));
            return;
        }
        int[][] common = common(some, others);
        int i = 0;
        int j = 0;
        while (i < some.size() || j < others.size()) {
            if (i < some.size() && j < others.size() && some.get(i).equals(others.get(j))) {
                lines.add("  " + some.get(i++));
                j++;
            } else if (j == others.size() || i < some.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add("- " + some.get(i++));
            } else {
                lines.add("+ " + others.get(j++));
            }
        }
    }

    /** How many lines the rests from each place have in common. */
    private static int[][] common(List<String> some, List<String> others) {
        int[][] common = new int[some.size() + 1][others.size() + 1];
        for (int i = some.size() - 1; i >= 0; i--) {
            for (int j = others.size() - 1; j >= 0; j--) {
                common[i][j] = some.get(i).equals(others.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
