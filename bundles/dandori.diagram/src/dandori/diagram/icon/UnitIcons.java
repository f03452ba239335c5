package dandori.diagram.icon;

import dandori.diagram.UnitFamily;
import dandori.diagram.UnitKind;
import dandori.diagram.draw.Drawing;
import dandori.diagram.draw.DrawingBook;
import dandori.diagram.draw.Placement;
import dandori.diagram.theme.ThemeColour;
import java.util.EnumMap;
import java.util.Map;

/** The icon of every kind of unit on a square of {@link #SIZE} pixels; recovery forms carry a mark at a corner. */
public final class UnitIcons {
    /** Edge of the square the icons are drawn on. */
    public static final double SIZE = 48;

    private static final Map<UnitKind, Drawing> NORMAL = new EnumMap<>(UnitKind.class);
    private static final Map<UnitKind, Drawing> RECOVERY = new EnumMap<>(UnitKind.class);

    static {
        DrawingBook book = DrawingBook.beside(UnitIcons.class, "unit-icons.txt");
        Drawing mark = book.drawing("recovery-mark", ThemeColour::valueOf);
        for (UnitKind kind : UnitKind.values()) {
            Drawing normal = book.drawing(kind.key(), ThemeColour::valueOf);
            NORMAL.put(kind, normal);
            RECOVERY.put(kind, Drawing.builder().drawing(normal, Placement.ORIGIN).drawing(mark, markAt(kind)).build());
        }
    }

    private UnitIcons() {
    }

    /** Actions have their arrow at the lower right, so their mark goes to the left. */
    private static Placement markAt(UnitKind kind) {
        return kind.family() == UnitFamily.ACTION ? Placement.at(-SIZE / 2, 0) : Placement.ORIGIN;
    }

    /** The icon of a kind, with the recovery mark or without. */
    public static Drawing of(UnitKind kind, boolean recovery) {
        return (recovery ? RECOVERY : NORMAL).get(kind);
    }

    /** Where to draw an icon so that it fills a square of {@code size} pixels at {@code (x, y)}. */
    public static Placement at(double x, double y, double size) {
        return new Placement(x, y, size / SIZE);
    }
}
