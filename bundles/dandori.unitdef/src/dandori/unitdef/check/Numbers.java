package dandori.unitdef.check;

import java.util.OptionalLong;

/** Reads numbers that another check has judged; what is none, or has too many digits, is left to that check. */
final class Numbers {

    private static final int SAFE_DIGITS = 15;

    private Numbers() {
    }

    static OptionalLong read(String text) {
        boolean number = !text.isEmpty() && text.length() <= SAFE_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
