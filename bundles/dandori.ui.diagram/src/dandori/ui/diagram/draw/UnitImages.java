package dandori.ui.diagram.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.graphics.Image;

import dandori.diagram.UnitKind;
import dandori.diagram.draw.Drawing;
import dandori.diagram.draw.Placement;
import dandori.diagram.icon.UnitIcons;
import dandori.diagram.mark.Mark;
import dandori.diagram.mark.ProblemMark;
import dandori.diagram.mark.StateMark;
import dandori.diagram.theme.Palette;

/** Icons and badges as images for lists and trees; made once per theme, kept as long as the display. */
public final class UnitImages {

    /** The size of icons in lists, logical pixels. */
    public static final int SMALL = 16;
    /** The size of icons in the palette. */
    public static final int LARGE = 24;

    private static final Placement MARK = new Placement(19, 19, 29 / Mark.SIZE);

    private record Key(Object what, boolean recovery, int size, Palette palette) {
    }

    private static final Map<Key, Image> IMAGES = new HashMap<>();

    private UnitImages() {
    }

    /** The icon of a kind of unit. */
    public static Image of(UnitKind kind, boolean recovery, int size) {
        return image(new Key(kind, recovery, size, Theme.current().palette()), UnitIcons.of(kind, recovery),
                UnitIcons.SIZE);
    }

    /** The small icon of a kind of unit with the badge of a state, if it has one. */
    public static Image marked(UnitKind kind, boolean recovery, Optional<StateMark> state) {
        if (state.isEmpty()) {
            return of(kind, recovery, SMALL);
        }
        Key key = new Key(List.of(kind, state.get()), recovery, SMALL, Theme.current().palette());
        Drawing both = Drawing.builder().drawing(UnitIcons.of(kind, recovery), Placement.ORIGIN)
                .drawing(state.get().badge(), MARK).build();
        return image(key, both, UnitIcons.SIZE);
    }

    /** The icon of a unit type, its {@code ty} code. */
    public static Image of(String type, int size) {
        return of(UnitKind.of(type), UnitKind.recovery(type), size);
    }

    /** The badge of a state. */
    public static Image of(StateMark mark, int size) {
        return badge(mark, size);
    }

    /** The badge of a problem. */
    public static Image of(ProblemMark mark, int size) {
        return badge(mark, size);
    }

    private static Image badge(Mark mark, int size) {
        return image(new Key(mark, false, size, Theme.current().palette()), mark.badge(), Mark.SIZE);
    }

    private static Image image(Key key, Drawing drawing, double drawn) {
        return IMAGES.computeIfAbsent(key, any -> DrawingImage.square(drawing, drawn, key.size()));
    }
}
