package dandori.documents.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;

import dandori.documents.canvas.Paper;
import dandori.documents.page.Book;

/** Pages of a book as PNG pictures. */
public final class PngPages {

    /** Pixels per inch of a page as it is handed out. */
    public static final int PRINT = 192;

    private static final double POINTS = 72;

    static {
        // No display is needed to paint into memory, and none may be there.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private PngPages() {
    }

    /** Writes a page, from 1. */
    public static void write(Book book, int number, int pixelsPerInch, OutputStream out) throws IOException {
        ImageIO.setUseCache(false);
        ImageIO.write(image(book, number, pixelsPerInch), "png", out);
    }

    /** A page, from 1, as a picture in memory, for a preview. */
    public static BufferedImage image(Book book, int number, int pixelsPerInch) {
        double scale = pixelsPerInch / POINTS;
        BufferedImage image = new BufferedImage((int) Math.round(book.area().width() * scale),
                (int) Math.round(book.area().height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        book.draw(number, new Paper(new ImageCanvas(graphics), book.setter()));
        graphics.dispose();
        return image;
    }
}
