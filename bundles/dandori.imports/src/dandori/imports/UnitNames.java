package dandori.imports;

import java.util.HashSet;
import java.util.Set;

/** Gives out unit names that are legal ({@code definitions.md} §2.1) and not used yet. */
final class UnitNames {

    /** A name has 30 bytes at most; some are left for a number. */
    private static final int LONGEST_STEM = 26;
    private static final int LONGEST_PART = 20;

    private final Set<String> taken = new HashSet<>();

    /** A name made from a text: letters, digits, {@code _} and {@code -} stay, anything else becomes {@code _}. */
    String of(String text) {
        String stem = stem(text);
        String name = stem;
        for (int i = 2; !taken.add(name); i++) {
            name = stem + "_" + i;
        }
        return name;
    }

    static String stem(String text) {
        String legal = text.replaceAll("[^A-Za-z0-9_-]+", "_").replaceAll("^_+|_+$", "");
        return legal.isEmpty() ? "imported" : shortened(legal);
    }

    private static String shortened(String legal) {
        return legal.substring(0, Math.min(legal.length(), LONGEST_STEM));
    }

    /** The name of one of several jobnets made of the same line. */
    String part(String name, int number) {
        return of(name.substring(0, Math.min(name.length(), LONGEST_PART)) + "_p" + number);
    }
}
