package dandori.ui.operate.log;

import java.util.Locale;

/** Sizes as people read them. */
final class Bytes {

    private static final int KILO = 1024;

    static String text(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        double kilo = (double) bytes / KILO;
        return kilo < KILO
                ? String.format(Locale.ROOT, "%.1f KB", kilo)
                : String.format(Locale.ROOT, "%.1f MB", kilo / KILO);
    }

    private Bytes() {
    }
}
