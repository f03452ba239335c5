package dandori.diagram.text;

/** What kind of writing a character belongs to, as far as breaking lines needs to know. */
enum Script {
    LATIN, HAN, HIRAGANA, KATAKANA, SPACE, SYMBOL;

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String KANA_MARKS = "ー・ヽヾ";

    static Script of(int code) {
        if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
            return SPACE;
        }
        if (KANA_MARKS.indexOf(code) >= 0 || halfWidthKana(code)) {
            return KATAKANA;
        }
        return switch (Character.UnicodeScript.of(code)) {
            case HAN -> HAN;
            case HIRAGANA -> HIRAGANA;
            case KATAKANA -> KATAKANA;
            default -> Character.isLetterOrDigit(code) ? LATIN : SYMBOL;
        };
    }

    /** Whether the character is drawn upon the one before it, so that no break may part them. */
    static boolean attaches(int code) {
        return switch (Character.getType(code)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> code == ZERO_WIDTH_JOINER || code == 'ﾞ' || code == 'ﾟ';
        };
    }

    static boolean joins(int code) {
        return code == ZERO_WIDTH_JOINER;
    }

    static boolean halfWidthKana(int code) {
        return code >= 0xFF61 && code <= 0xFF9F;
    }

    /** Whether the character takes a full em in East Asian fonts. */
    static boolean wide(int code) {
        return code >= 0x1100 && code <= 0x115F || code >= 0x2460 && code <= 0x24FF || code >= 0x2E80 && code <= 0xA4CF
                || code >= 0xAC00 && code <= 0xD7A3 || code >= 0xF900 && code <= 0xFAFF
                || code >= 0xFE30 && code <= 0xFE6F || code >= 0xFF01 && code <= 0xFF60
                || code >= 0xFFE0 && code <= 0xFFE6 || code >= 0x1F300 && code <= 0x1FAFF
                || code >= 0x20000 && code <= 0x3FFFD;
    }
}
