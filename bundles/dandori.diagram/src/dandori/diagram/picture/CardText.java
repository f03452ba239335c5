package dandori.diagram.picture;

import dandori.diagram.Grid;
import dandori.diagram.UnitLabel;
import dandori.diagram.draw.Drawing;
import dandori.diagram.draw.TextRun;
import dandori.diagram.draw.TextRun.Anchor;
import dandori.diagram.draw.TextRun.Style;
import dandori.diagram.text.LineBreaker;
import dandori.diagram.text.TextRole;
import dandori.diagram.text.WrappedText;
import dandori.diagram.theme.ThemeColour;
import java.util.Objects;

/** Lays out the texts of units: the name in up to three lines beside the icon, the foot line below. */
public final class CardText {
    /** Height of the foot, when there is one. */
    static final double FOOT = 16;
    /** Left edge of name and caption. */
    static final double NAME_X = 45;

    private static final double MARGIN = 4;
    /** The upper right corner is left to the badge of the state. */
    private static final double CAPTION_WIDTH = Grid.UNIT_WIDTH - NAME_X - 8;
    private static final double BADGE_ROOM = 14;
    private static final double FOOT_MARGIN = 7;
    private static final int NAME_LINES = 3;
    private static final int LONG_NAME_LINES = 4;
    private static final int LINES_WITH_CAPTION = 2;
    /** Share of the em square above the base line that looks centred in a line. */
    private static final double ASCENT = 0.86;

    private final LineBreaker breaker;

    /** A layout that asks the breaker for lines; keep one for many units, its measure may remember widths. */
    public CardText(LineBreaker breaker) {
        this.breaker = Objects.requireNonNull(breaker, "breaker");
    }

    /** Whether a name is shown with an ellipsis, so that the reader needs a tooltip. */
    public boolean shortened(UnitLabel label) {
        return name(label).text().shortened();
    }

    private record Name(WrappedText text, TextRole role) {
        double height() {
            return text.lines().size() * role.lineHeight();
        }
    }

    private Name name(UnitLabel label) {
        double width = Grid.UNIT_WIDTH - NAME_X - MARGIN;
        WrappedText name = breaker.wrap(label.name(), TextRole.NAME, width, NAME_LINES);
        return name.shortened() || name.broken()
                ? new Name(breaker.wrap(label.name(), TextRole.LONG_NAME, width, LONG_NAME_LINES), TextRole.LONG_NAME)
                : new Name(name, TextRole.NAME);
    }

    void draw(Drawing.Builder card, UnitLabel label, Foot foot) {
        double height = Grid.UNIT_HEIGHT - (foot.shown() ? FOOT : 0);
        Name name = name(label);
        WrappedText caption = breaker.wrap(label.caption(), TextRole.CAPTION, CAPTION_WIDTH, 1);
        boolean captioned = !caption.lines().isEmpty() && name.text().lines().size() <= LINES_WITH_CAPTION;
        double top = (height - name.height() - (captioned ? TextRole.CAPTION.lineHeight() : 0)) / 2;
        if (captioned) {
            top = lines(card, caption, TextRole.CAPTION, top);
        }
        lines(card, name.text(), name.role(), top);
        foot(card, foot);
    }

    private double lines(Drawing.Builder card, WrappedText text, TextRole role, double top) {
        double y = top;
        ThemeColour colour = role == TextRole.CAPTION ? ThemeColour.LABEL_MUTED : ThemeColour.LABEL;
        for (String line : text.lines()) {
            card.text(new TextRun(line, NAME_X, baseline(y, role), new Style(role, colour, Anchor.START)));
            y += role.lineHeight();
        }
        return y;
    }

    private static double baseline(double top, TextRole role) {
        return top + (role.lineHeight() - role.size()) / 2 + role.size() * ASCENT;
    }

    private void foot(Drawing.Builder card, Foot foot) {
        double width = Grid.UNIT_WIDTH - 2 * FOOT_MARGIN - (foot.badge() ? BADGE_ROOM : 0);
        WrappedText text = breaker.wrap(foot.text(), TextRole.DETAIL, width, 1);
        for (String line : text.lines()) {
            double top = Grid.UNIT_HEIGHT - FOOT + (FOOT - TextRole.DETAIL.lineHeight()) / 2;
            card.text(new TextRun(line, FOOT_MARGIN, baseline(top, TextRole.DETAIL),
                    new Style(TextRole.DETAIL, ThemeColour.LABEL_MUTED, Anchor.START)));
        }
    }

    /** The line at the foot, and whether a badge stands at its right end. */
    record Foot(String text, boolean badge) {
        boolean shown() {
            return !text.isBlank();
        }
    }
}
