package dandori.documents.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dandori.diagram.draw.PathSink;
import dandori.diagram.draw.Placement;
import dandori.diagram.draw.Shape;
import dandori.diagram.geometry.Rect;
import dandori.diagram.theme.Rgb;
import dandori.documents.canvas.Canvas;
import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Stroke;
import dandori.documents.font.Face;
import dandori.documents.font.GlyphRun;

/** Paints with Java2D; letters are outlines of the fonts of the product, so that no font of the machine is needed. */
final class ImageCanvas implements Canvas {

    private static final Map<Face, Font> FONTS = new EnumMap<>(Face.class);
    private static final double FALSE_BOLD = 0.028;

    private final Graphics2D graphics;

    ImageCanvas(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private static Font font(Face face) {
        synchronized (FONTS) {
            return FONTS.computeIfAbsent(face, ImageCanvas::load);
        }
    }

    private static Font load(Face face) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()));
        } catch (FontFormatException | IOException unreadable) {
            throw new IllegalStateException("Font " + face.family() + " cannot be read.", unreadable);
        }
    }

    @Override
    public void fill(Shape shape, Placement at, Rgb colour) {
        graphics.setColor(colour(colour));
        graphics.fill(path(shape, at));
    }

    @Override
    public void line(Shape shape, Placement at, Stroke stroke) {
        graphics.setColor(colour(stroke.colour()));
        graphics.setStroke(basic(stroke));
        graphics.draw(path(shape, at));
    }

    private static BasicStroke basic(Stroke stroke) {
        float width = (float) stroke.width();
        if (stroke.dash().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] dash = new float[stroke.dash().size()];
        for (int at = 0; at < dash.length; at++) {
            dash[at] = stroke.dash().get(at).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    private static Path2D path(Shape shape, Placement at) {
        Outline outline = new Outline(new Path2D.Double());
        shape.trace(outline, at);
        return outline.path();
    }

    private static Color colour(Rgb colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    @Override
    public void glyphs(List<GlyphRun> runs, double x, double baseline, Lettering style) {
        graphics.setColor(colour(style.colour()));
        double at = x;
        for (GlyphRun run : runs) {
            var outline = font(run.face()).deriveFont((float) style.size())
                    .createGlyphVector(graphics.getFontRenderContext(), run.text()).getOutline();
            var moved = AffineTransform.getTranslateInstance(at, baseline).createTransformedShape(outline);
            graphics.fill(moved);
            if (style.heading() && run.face() == Face.CHINESE) {
                graphics.setStroke(new BasicStroke((float) (style.size() * FALSE_BOLD)));
                graphics.draw(moved);
            }
            at += run.width() * style.size();
        }
    }

    @Override
    public void link(Rect area, String anchor) {
        // A picture leads nowhere.
    }

    @Override
    public void clipped(Rect area, Runnable drawing) {
        java.awt.Shape before = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
        drawing.run();
        graphics.setClip(before);
    }

    /** A path of Java2D as a sink of outlines. */
    private record Outline(Path2D path) implements PathSink {

        @Override
        public void moveTo(double x, double y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            path.lineTo(x, y);
        }

        @Override
        public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
            path.curveTo(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            path.closePath();
        }
    }
}
