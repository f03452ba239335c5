package dandori.documents.font;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills lines one after the other: as much as fits, then back to the last place where a break reads well. Closing marks
 * never begin a line, opening ones never end it, Latin words part only after {@code / _ - . ,} and the like, runs of
 * katakana stay whole when the line keeps more than a third of its characters.
 */
final class LineFill {

    private static final String NOT_FIRST = "、。，．,.:;!?！？：；・)]}）］｝」』】〉》”’ー～ゝゞヽヾ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％%…";
    private static final String NOT_LAST = "([{（［｛「『【〈《“‘$￥";
    private static final String BREAK_AFTER = "/\\_-.,:;=&|+@)]}";
    /** Between digits these belong to a number, a date or a time. */
    private static final String DIGIT_MARKS = ":.,-/";
    private static final double LEAST_SHARE = 0.35;
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    private final Typesetter setter;
    private final boolean heading;
    private final double room;

    /** Lines of at most {@code room} em. */
    LineFill(Typesetter setter, boolean heading, double room) {
        this.setter = setter;
        this.heading = heading;
        this.room = room;
    }

    List<String> lines(String text) {
        List<String> lines = new ArrayList<>(1);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            fill(text.substring(start, end), lines);
            start = end + 1;
        }
        fill(text.substring(start), lines);
        return lines;
    }

    private void fill(String paragraph, List<String> lines) {
        String rest = paragraph.stripTrailing();
        do {
            int end = fitting(rest);
            int cut = end == rest.length() ? end : breakBefore(rest, end);
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut);
            if (!rest.isEmpty()) {
                rest = rest.stripLeading();
            }
        } while (!rest.isEmpty());
    }

    /** How many characters fit; at least one. */
    private int fitting(String text) {
        double used = 0;
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            used += setter.ems(code, heading);
            if (used > room + 1e-6 && at > 0) {
                return at;
            }
            at += Character.charCount(code);
        }
        return at;
    }

    private int breakBefore(String text, int end) {
        int least = (int) (end * LEAST_SHARE);
        for (int strict = 0; strict < 2; strict++) {
            for (int at = end; at > least; at--) {
                if (allowed(text, at, strict == 0)) {
                    return at;
                }
            }
        }
        return end;
    }

    private static boolean allowed(String text, int at, boolean strict) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (Character.isLowSurrogate(after)) {
            return false;
        }
        if (before == ' ') {
            return true;
        }
        if (after == ' ') {
            return true;
        }
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (before < FIRST_EAST_ASIAN && after < FIRST_EAST_ASIAN) {
            return BREAK_AFTER.indexOf(before) >= 0 && !(Character.isDigit(after) && DIGIT_MARKS.indexOf(before) >= 0);
        }
        return !strict || !(katakana(before) && katakana(after));
    }

    private static boolean katakana(char code) {
        return code >= 'ァ' && code <= 'ヿ';
    }
}
