package dandori.diagram.text;

import java.util.List;

/**
 * What a break between two characters costs: nothing after a space, little where the writing changes, much inside a
 * word; never before closing punctuation, small kana or a prolonged sound mark, and never after an opening bracket.
 */
final class BreakRules {
    static final double NEVER = Double.POSITIVE_INFINITY;
    /** Costs from here on are breaks inside a Latin word. */
    static final double INSIDE_WORD = 2000;

    private static final double AFTER_MARK = 2;
    private static final double HUMP = 25;
    private static final double BETWEEN_HAN_PAIRS = 45;
    private static final double INSIDE_HAN_PAIR = 58;
    private static final double INSIDE_HIRAGANA = 60;
    private static final double BEFORE_PARTICLE = 65;
    private static final double INSIDE_KATAKANA = 110;
    private static final String NOT_FIRST = "、。，．,.:;!?！？：；・)]}）］｝」』】〉》〕〙〗｠»’”ー～〜ーゝゞヽヾ々〻"
            + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮｰ｡､･｣%％℃…‥";
    private static final String NOT_LAST = "([{（［｛「『【〈《〔〘〖｟«‘“｢$￥\\#＃";
    private static final String BREAK_AFTER = "_-/.,:;@)]}+&";

    private BreakRules() {
    }

    /** The cost of a break before the cluster {@code at}, which is not the first. */
    static double cost(List<Cluster> clusters, int at) {
        Cluster before = clusters.get(at - 1);
        Cluster after = clusters.get(at);
        if (after.space()) {
            return NEVER;
        }
        if (before.space()) {
            return 0;
        }
        if (NOT_FIRST.indexOf(after.first()) >= 0 || NOT_LAST.indexOf(before.first()) >= 0) {
            return narrow(before) && narrow(after) ? INSIDE_WORD * 2 : NEVER;
        }
        return before.script() == after.script() ? within(clusters, at) : between(before, after);
    }

    private static boolean narrow(Cluster cluster) {
        return !Script.wide(cluster.first());
    }

    private static double within(List<Cluster> clusters, int at) {
        Cluster before = clusters.get(at - 1);
        return switch (before.script()) {
            case LATIN -> Character.isLowerCase(before.first()) && Character.isUpperCase(clusters.get(at).first())
                    ? HUMP
                    : INSIDE_WORD;
            case KATAKANA -> INSIDE_KATAKANA;
            case HIRAGANA -> INSIDE_HIRAGANA;
            case HAN -> evenInRun(clusters, at) ? BETWEEN_HAN_PAIRS : INSIDE_HAN_PAIR;
            default -> AFTER_MARK;
        };
    }

    /** Most words of Han characters are pairs, so a run of them parts best after an even number. */
    private static boolean evenInRun(List<Cluster> clusters, int at) {
        int length = 0;
        while (at - length > 0 && clusters.get(at - length - 1).script() == Script.HAN) {
            length++;
        }
        return length % 2 == 0;
    }

    private static double between(Cluster before, Cluster after) {
        if (before.script() == Script.LATIN && narrow(after) || after.script() == Script.LATIN && narrow(before)) {
            return BREAK_AFTER.indexOf(before.first()) >= 0 ? AFTER_MARK : INSIDE_WORD;
        }
        return after.script() == Script.HIRAGANA ? BEFORE_PARTICLE : 0;
    }
}
