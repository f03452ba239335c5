package dandori.unitdef.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of {@code sz}: how large a jobnet's map is.
 *
 * @param width columns of icons
 * @param height rows of icons
 */
public record SizeValue(int width, int height) {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})\\s*[xX×ｘ]\\s*(\\d{1,9})");

    /** Reads {@code WxH}; older Japanese files have a multiplication sign. Empty when the text is no size. */
    public static Optional<SizeValue> read(String value) {
        Matcher matcher = SIZE.matcher(ValueText.withoutComments(value));
        return matcher.matches()
                ? Optional.of(
                        new SizeValue(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The canonical text, with a lower-case x. */
    public String write() {
        return width + "x" + height;
    }
}
