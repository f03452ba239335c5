package dandori.ui.diagram.draw;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

import dandori.diagram.draw.Drawing;
import dandori.diagram.draw.Placement;

/**
 * A drawing as an image with transparency at any resolution. Toolkits differ in whether they paint transparency, so it
 * is worked out from the drawing on black and on white.
 */
public final class DrawingImage {

    private static final int OPAQUE = 255;
    private static final PaletteData DIRECT = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private DrawingImage() {
    }

    /** An image of so many logical pixels in square, painted anew for every scale of the screen. */
    public static Image square(Drawing drawing, double drawn, int size) {
        return new Image(Display.getCurrent(), (int zoom) -> {
            int pixels = Math.round(size * zoom / 100f);
            return data(drawing, pixels / drawn, pixels);
        });
    }

    private static ImageData data(Drawing drawing, double scale, int pixels) {
        ImageData onBlack = painted(drawing, scale, pixels, new Color(0, 0, 0));
        ImageData onWhite = painted(drawing, scale, pixels, new Color(OPAQUE, OPAQUE, OPAQUE));
        ImageData result = new ImageData(pixels, pixels, 24, DIRECT);
        for (int y = 0; y < pixels; y++) {
            for (int x = 0; x < pixels; x++) {
                merge(result, x, y, new RGB[]{ rgb(onBlack, x, y), rgb(onWhite, x, y) });
            }
        }
        return result;
    }

    private static ImageData painted(Drawing drawing, double scale, int pixels, Color ground) {
        Image image = new Image(Display.getCurrent(),
                new ImageData(pixels, pixels, 24, DIRECT));
        GC gc = new GC(image);
        try {
            gc.setBackground(ground);
            gc.fillRectangle(0, 0, pixels, pixels);
            drawing.draw(new GcPen(gc), new Placement(0, 0, scale));
            return image.getImageData(100);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static RGB rgb(ImageData data, int x, int y) {
        return data.palette.getRGB(data.getPixel(x, y));
    }

    private static void merge(ImageData result, int x, int y, RGB[] onBlackAndWhite) {
        RGB black = onBlackAndWhite[0];
        RGB white = onBlackAndWhite[1];
        int alpha = OPAQUE
                - Math.max(0, (white.red - black.red + white.green - black.green + white.blue - black.blue) / 3);
        result.setAlpha(x, y, alpha);
        RGB colour = alpha == 0
                ? black
                : new RGB(full(black.red, alpha), full(black.green, alpha), full(black.blue, alpha));
        result.setPixel(x, y, DIRECT.getPixel(colour));
    }

    private static int full(int part, int alpha) {
        return Math.min(OPAQUE, part * OPAQUE / alpha);
    }
}
