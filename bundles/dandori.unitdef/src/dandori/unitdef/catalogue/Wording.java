package dandori.unitdef.catalogue;

import java.util.Locale;

/**
 * One text in the three languages of the product.
 *
 * @param ja Japanese
 * @param en English; also used for every language that is neither Japanese nor Chinese
 * @param zh Chinese, simplified
 */
public record Wording(String ja, String en, String zh) {

    /** The text for the language of {@code locale}; country and variant do not matter. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ja" -> ja;
            case "zh" -> zh;
            default -> en;
        };
    }
}
