package dandori.ui.editor.paper;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

import dandori.diagram.DiagramJobnet;
import dandori.diagram.draw.Placement;
import dandori.diagram.geometry.Rect;
import dandori.diagram.picture.CardText;
import dandori.diagram.picture.JobnetPicture;
import dandori.diagram.picture.Overlay;
import dandori.diagram.picture.SvgWriter;
import dandori.diagram.picture.UnitCard;
import dandori.diagram.text.EstimatedWidths;
import dandori.diagram.text.LineBreaker;
import dandori.diagram.theme.Palette;
import dandori.ui.diagram.draw.Fonts;
import dandori.ui.diagram.draw.GcPen;

/** A jobnet as it is defined, without states and problems, in light colours. */
final class PlainPicture {

    private static final PaletteData DIRECT = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private final DiagramJobnet jobnet;
    private final JobnetPicture picture;

    PlainPicture(DiagramJobnet jobnet) {
        this.jobnet = jobnet;
        picture = new JobnetPicture(jobnet, Overlay.NONE, new UnitCard(new CardText(new LineBreaker(Fonts.measure()))));
    }

    /** What units and relations cover, in pixels of the drawing. */
    Rect bounds() {
        return picture.usedBounds();
    }

    /** As SVG; its texts are broken for the fonts the file names, whatever this machine has. */
    String svg() {
        var portable = new JobnetPicture(jobnet, Overlay.NONE,
                new UnitCard(new CardText(new LineBreaker(new EstimatedWidths()))));
        return new SvgWriter(Palette.LIGHT).write(portable, portable.usedBounds());
    }

    /** A part of it in pixels, each pixel of the drawing becoming so many. */
    ImageData pixels(Rect part, double scale) {
        int width = (int) Math.ceil(part.width() * scale);
        int height = (int) Math.ceil(part.height() * scale);
        Image image = new Image(Display.getCurrent(), new ImageData(width, height, 24, DIRECT));
        GC gc = new GC(image);
        try {
            gc.setBackground(new Color(255, 255, 255));
            gc.fillRectangle(0, 0, width, height);
            picture.draw(new GcPen(gc, Palette.LIGHT), new Placement(-part.x() * scale, -part.y() * scale, scale));
            return image.getImageData(100);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
