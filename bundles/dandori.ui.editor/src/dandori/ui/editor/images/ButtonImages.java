package dandori.ui.editor.images;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;

import dandori.diagram.draw.DrawingBook;
import dandori.diagram.theme.Palette;
import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.draw.DrawingImage;
import dandori.ui.diagram.draw.Theme;

/** The pictures of {@code buttons.txt}, in the colours of the current theme. */
public final class ButtonImages {

    private static final double DRAWN = 24;
    private static final int SIZE = 16;
    private static final DrawingBook BOOK = DrawingBook.beside(ButtonImages.class, "buttons.txt");
    private static final Map<Key, Image> IMAGES = new HashMap<>();

    private record Key(String name, int size, Palette palette) {
    }

    private ButtonImages() {
    }

    /** The picture with this name, for buttons; kept as long as the display. */
    public static Image of(String name) {
        return of(name, SIZE);
    }

    /** The picture in another size. */
    public static Image of(String name, int size) {
        return IMAGES.computeIfAbsent(new Key(name, size, Theme.current().palette()),
                key -> DrawingImage.square(BOOK.drawing(name, ThemeColour::valueOf), DRAWN, size));
    }

    /** The picture for an action. */
    public static ImageDescriptor descriptor(String name) {
        return ImageDescriptor.createFromImage(of(name));
    }
}
