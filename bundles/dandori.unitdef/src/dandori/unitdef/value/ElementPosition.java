package dandori.unitdef.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of {@code el}: where a child unit's icon stands.
 *
 * @param unit name of the child unit
 * @param type its unit type
 * @param horizontal pixels from the left, 0 when omitted
 * @param vertical pixels from the top, 0 when omitted
 */
public record ElementPosition(String unit, String type, int horizontal, int vertical) {

    private static final Pattern POSITION = Pattern.compile("\\+\\s*(\\d{1,9})\\s*\\+\\s*(\\d{1,9})");

    /**
     * Reads {@code unit,type,+H+V}; older dumps have a blank between the numbers, {@code +H +V}. The position, and the
     * type with it, may be omitted. Empty when the text is none of these.
     */
    public static Optional<ElementPosition> read(String value) {
        String[] fields = ValueText.withoutComments(value).split(",", -1);
        String unit = fields[0].strip();
        String type = fields.length > 1 ? fields[1].strip() : "";
        String position = fields.length > 2 ? fields[2].strip() : "";
        if (unit.isEmpty() || fields.length > 3) {
            return Optional.empty();
        }
        if (position.isEmpty()) {
            return Optional.of(new ElementPosition(unit, type, 0, 0));
        }
        Matcher matcher = POSITION.matcher(position);
        return matcher.matches()
                ? Optional.of(new ElementPosition(unit, type, number(matcher, 1), number(matcher, 2)))
                : Optional.empty();
    }

    /** The same on the nearest place of the grid, 80 + 160 x from the left and 48 + 96 y from the top. */
    public ElementPosition snapped() {
        return new ElementPosition(unit, type, snap(horizontal, 80, 160), snap(vertical, 48, 96));
    }

    private static int snap(int position, int first, int step) {
        return first + Math.max(0, Math.round((position - first) / (float) step)) * step;
    }

    /** The canonical text, without blanks. */
    public String write() {
        return unit + ',' + type + ",+" + horizontal + '+' + vertical;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
