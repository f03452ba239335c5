package dandori.diagram.theme;

import java.util.Locale;

/** The classes of states that have a colour of their own: the standard and the Okabe-Ito colour (screens.md §4). */
public enum StatusToken {
    WAITING("#8EC9E8", "#56B4E9"),
    WAITING_PREVIOUS("#B9D9EB", "#A9D9F4"),
    HELD("#F2C230", "#F0E442"),
    RUNNING("#3FA535", "#0072B2"),
    NORMAL("#0B7A75", "#009E73"),
    WARNING("#F08C00", "#E69F00"),
    ABNORMAL("#D0312D", "#D55E00"),
    BYPASSED("#9A8FB0", "#CC79A7"),
    NOT_REGISTERED("#FFFFFF", "#FFFFFF");

    private final Rgb standard;
    private final Rgb okabeIto;

    StatusToken(String standard, String okabeIto) {
        this.standard = Rgb.of(standard);
        this.okabeIto = Rgb.of(okabeIto);
    }

    /** Stable name in lower case with hyphens, such as {@code waiting-previous}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the screen may pulse the badge, at most once a second and never in reduced motion (screens.md §4). */
    public boolean pulses() {
        return this == RUNNING;
    }

    Rgb colour(StatusSet set) {
        return set == StatusSet.OKABE_ITO ? okabeIto : standard;
    }
}
