package dandori.diagram.text;

/**
 * Widths without a font: full-width characters are one em, half-width kana half an em, Latin letters the averages of
 * common sans-serif faces, rounded up so that a real font rarely needs more.
 */
public final class EstimatedWidths implements TextMeasure {
    private static final double HALF_EM = 0.5;
    private static final double BOLD = 1.05;
    private static final String NARROW = "ijl.,:;'|!";
    private static final String SLIM = "frt()[]{}/\\-`\" I";
    private static final String BROAD = "mwMW@%";

    @Override
    public double width(String text, TextRole role) {
        double ems = text.codePoints().mapToDouble(code -> ems(code, role.bold())).sum();
        return ems * role.size();
    }

    private static double ems(int code, boolean bold) {
        if (Script.attaches(code)) {
            return 0;
        }
        if (Script.wide(code)) {
            return 1;
        }
        return Script.halfWidthKana(code) ? HALF_EM : latin(code) * (bold ? BOLD : 1);
    }

    private static double latin(int code) {
        if (NARROW.indexOf(code) >= 0) {
            return 0.28;
        }
        if (SLIM.indexOf(code) >= 0) {
            return 0.38;
        }
        if (BROAD.indexOf(code) >= 0) {
            return 0.88;
        }
        return Character.isUpperCase(code) ? 0.68 : 0.56;
    }
}
