package dandori.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

import dandori.diagram.draw.PathSink;
import dandori.diagram.draw.Placement;
import dandori.diagram.draw.RoundedRect;
import dandori.diagram.draw.Shape;
import dandori.diagram.geometry.Rect;
import dandori.diagram.theme.Rgb;
import dandori.documents.canvas.Canvas;
import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Stroke;
import dandori.documents.font.Face;
import dandori.documents.font.GlyphRun;

/** Writes a page of a PDF; colours, widths and fonts are written only where they change. */
final class PdfCanvas implements Canvas {

    private static final float COLOUR = 255f;
    private static final double FALSE_BOLD = 0.028;

    private final PDAppearanceContentStream out;
    private final double height;
    private final PdfFonts fonts;
    private final LinkSink links;
    private Rgb fill;
    private Rgb line;
    private double width = -1;
    private List<Double> dash = List.of();
    private Face face;
    private double fontSize;

    /** Where links are kept until all pages are there. */
    @FunctionalInterface
    interface LinkSink {
        void link(Rect area, String anchor);
    }

    /** Something that may fail to be written. */
    private interface Writing {
        void write() throws IOException;
    }

    PdfCanvas(PDAppearanceContentStream out, double height, PdfFonts fonts, LinkSink links) {
        this.out = out;
        this.height = height;
        this.fonts = fonts;
        this.links = links;
        written(() -> {
            out.setLineCapStyle(1);
            out.setLineJoinStyle(1);
        });
    }

    private static void written(Writing writing) {
        try {
            writing.write();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void fill(Shape shape, Placement at, Rgb colour) {
        written(() -> {
            fillColour(colour);
            trace(shape, at);
            out.fill();
        });
    }

    @Override
    public void line(Shape shape, Placement at, Stroke stroke) {
        written(() -> {
            stroke(stroke);
            trace(shape, at);
            out.stroke();
        });
    }

    private void trace(Shape shape, Placement at) throws IOException {
        if (shape instanceof RoundedRect rect && rect.radius() == 0) {
            double boxHeight = rect.height() * at.scale();
            out.addRect((float) at.x(rect.x()), (float) (height - at.y(rect.y()) - boxHeight),
                    (float) (rect.width() * at.scale()), (float) boxHeight);
        } else {
            shape.trace(new Outline(), at);
        }
    }

    private void fillColour(Rgb colour) throws IOException {
        if (!colour.equals(fill)) {
            out.setNonStrokingColor(colour.red() / COLOUR, colour.green() / COLOUR, colour.blue() / COLOUR);
            fill = colour;
        }
    }

    private void stroke(Stroke stroke) throws IOException {
        lineColour(stroke.colour());
        if (stroke.width() != width) {
            out.setLineWidth((float) stroke.width());
            width = stroke.width();
        }
        if (!stroke.dash().equals(dash)) {
            float[] pattern = new float[stroke.dash().size()];
            for (int at = 0; at < pattern.length; at++) {
                pattern[at] = stroke.dash().get(at).floatValue();
            }
            out.setLineDashPattern(pattern, 0);
            dash = stroke.dash();
        }
    }

    private void lineColour(Rgb colour) throws IOException {
        if (!colour.equals(line)) {
            out.setStrokingColor(colour.red() / COLOUR, colour.green() / COLOUR, colour.blue() / COLOUR);
            line = colour;
        }
    }

    @Override
    public void glyphs(List<GlyphRun> runs, double x, double baseline, Lettering style) {
        written(() -> {
            fillColour(style.colour());
            out.beginText();
            out.newLineAtOffset((float) x, (float) (height - baseline));
            for (GlyphRun run : runs) {
                boolean falseBold = style.heading() && run.face() == Face.CHINESE;
                if (falseBold) {
                    bold(style);
                }
                font(run.face(), style.size());
                out.showText(run.text());
                if (falseBold) {
                    out.setRenderingMode(RenderingMode.FILL);
                }
            }
            out.endText();
        });
    }

    private void font(Face wanted, double size) throws IOException {
        if (wanted != face || size != fontSize) {
            out.setFont(fonts.of(wanted), (float) size);
            face = wanted;
            fontSize = size;
        }
    }

    /** The Chinese face has no bold form: its outline is drawn as well. */
    private void bold(Lettering style) throws IOException {
        lineColour(style.colour());
        width = style.size() * FALSE_BOLD;
        out.setLineWidth((float) width);
        if (!dash.isEmpty()) {
            out.setLineDashPattern(new float[0], 0);
            dash = List.of();
        }
        out.setRenderingMode(RenderingMode.FILL_STROKE);
    }

    @Override
    public void link(Rect area, String anchor) {
        links.link(area, anchor);
    }

    @Override
    public void clipped(Rect area, Runnable drawing) {
        written(() -> {
            out.saveGraphicsState();
            out.addRect((float) area.x(), (float) (height - area.bottom()), (float) area.width(),
                    (float) area.height());
            out.clip();
        });
        forget();
        drawing.run();
        written(out::restoreGraphicsState);
        forget();
    }

    private void forget() {
        fill = null;
        line = null;
        width = -1;
        dash = List.of(-1.0);
        face = null;
    }

    /** The path of the page, with y upwards. */
    private final class Outline implements PathSink {

        @Override
        public void moveTo(double x, double y) {
            written(() -> out.moveTo((float) x, (float) (height - y)));
        }

        @Override
        public void lineTo(double x, double y) {
            written(() -> out.lineTo((float) x, (float) (height - y)));
        }

        @Override
        public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
            written(() -> out.curveTo((float) x1, (float) (height - y1), (float) x2, (float) (height - y2), (float) x,
                    (float) (height - y)));
        }

        @Override
        public void close() {
            written(out::closePath);
        }
    }
}
