package dandori.documents.canvas;

import java.util.List;

import dandori.diagram.draw.Placement;
import dandori.diagram.draw.Polyline;
import dandori.diagram.draw.RoundedRect;
import dandori.diagram.geometry.Point;
import dandori.diagram.geometry.Rect;
import dandori.diagram.theme.Rgb;
import dandori.documents.font.Typesetter;

/** A canvas with the fonts: boxes, lines and text where they are wanted. */
public final class Paper {

    private static final double STRIKE = 0.3;
    private static final double STRIKE_WIDTH = 0.7;

    private final Canvas canvas;
    private final Typesetter setter;

    /** A sheet drawn on a canvas. */
    public Paper(Canvas canvas, Typesetter setter) {
        this.canvas = canvas;
        this.setter = setter;
    }

    public Canvas canvas() {
        return canvas;
    }

    public Typesetter setter() {
        return setter;
    }

    /** A filled box. */
    public void box(double x, double y, double width, double height, Rgb colour) {
        if (width > 0 && height > 0) {
            canvas.fill(new RoundedRect(x, y, width, height, 0), Placement.ORIGIN, colour);
        }
    }

    /** The outline of a box. */
    public void frame(Rect rect, Stroke stroke) {
        canvas.line(new RoundedRect(rect.x(), rect.y(), rect.width(), rect.height(), 0), Placement.ORIGIN, stroke);
    }

    /** A straight line. */
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        canvas.line(new Polyline(List.of(new Point(x1, y1), new Point(x2, y2)), 0), Placement.ORIGIN, stroke);
    }

    /** A line of text from {@code x} on. */
    public void text(String text, double x, double baseline, Lettering style) {
        if (!text.isBlank()) {
            canvas.glyphs(setter.runs(text, style.heading()), x, baseline, style);
        }
    }

    /** A line of text around {@code x}. */
    public void centred(String text, double x, double baseline, Lettering style) {
        text(text, x - width(text, style) / 2, baseline, style);
    }

    /** A line of text that ends at {@code x}. */
    public void ending(String text, double x, double baseline, Lettering style) {
        text(text, x - width(text, style), baseline, style);
    }

    /** A line of text with a line through it. */
    public void struck(String text, double x, double baseline, Lettering style) {
        text(text, x, baseline, style);
        double y = baseline - style.size() * STRIKE;
        line(x, y, x + width(text, style), y, Stroke.of(style.colour(), STRIKE_WIDTH));
    }

    /** Width of a line of text. */
    public double width(String text, Lettering style) {
        return setter.width(text, style.heading(), style.size());
    }

    /** The letters of a style in the largest size, from its own down to {@code least}, that fits the width. */
    public Lettering fitting(String text, Lettering style, double width, double least) {
        double size = style.size();
        while (size > least && setter.width(text, style.heading(), size) > width) {
            size = Math.max(least, size - 0.2);
        }
        return new Lettering(size, style.heading(), style.colour());
    }

    /** The text, shortened to fit a width. */
    public String fitted(String text, Lettering style, double width) {
        return setter.fitted(text, style.heading(), style.size(), width);
    }
}
