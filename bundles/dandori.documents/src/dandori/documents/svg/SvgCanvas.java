package dandori.documents.svg;

import java.util.List;
import java.util.stream.Collectors;

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

/** Writes shapes and text as SVG elements; the same drawing gives the same characters. */
public final class SvgCanvas implements Canvas {

    private static final double FALSE_BOLD = 0.028;

    private final StringBuilder out = new StringBuilder();
    private final UsedLetters letters;
    private final String clipPrefix;
    private int clips;

    /**
     * A canvas.
     *
     * @param letters    notes which letters are used
     * @param clipPrefix makes ids differ between several pictures of one file
     */
    public SvgCanvas(UsedLetters letters, String clipPrefix) {
        this.letters = letters;
        this.clipPrefix = clipPrefix;
    }

    /** The elements drawn so far. */
    public String elements() {
        return out.toString();
    }

    @Override
    public void fill(Shape shape, Placement at, Rgb colour) {
        shape(shape, at);
        out.append(" fill=\"").append(colour.hex()).append("\"/>\n");
    }

    @Override
    public void line(Shape shape, Placement at, Stroke stroke) {
        shape(shape, at);
        out.append(" fill=\"none\" stroke=\"").append(stroke.colour().hex()).append("\" stroke-width=\"")
                .append(SvgText.number(stroke.width())).append('"');
        if (!stroke.dash().isEmpty()) {
            out.append(" stroke-dasharray=\"")
                    .append(stroke.dash().stream().map(SvgText::number).collect(Collectors.joining(" "))).append('"');
        }
        out.append("/>\n");
    }

    private void shape(Shape shape, Placement at) {
        if (shape instanceof RoundedRect rect) {
            out.append("<rect");
            number("x", at.x(rect.x()));
            number("y", at.y(rect.y()));
            number("width", rect.width() * at.scale());
            number("height", rect.height() * at.scale());
            if (rect.radius() > 0) {
                number("rx", rect.radius() * at.scale());
            }
        } else {
            Data data = new Data();
            shape.trace(data, at);
            out.append("<path d=\"").append(data.text).append('"');
        }
    }

    private void number(String attribute, double value) {
        out.append(' ').append(attribute).append("=\"").append(SvgText.number(value)).append('"');
    }

    @Override
    public void glyphs(List<GlyphRun> runs, double x, double baseline, Lettering style) {
        double at = x;
        for (GlyphRun run : runs) {
            letters.add(run);
            out.append("<text class=\"").append(run.face().key()).append('"');
            number("x", at);
            number("y", baseline);
            number("font-size", style.size());
            out.append(" fill=\"").append(style.colour().hex()).append('"');
            if (style.heading() && run.face() == Face.CHINESE) {
                out.append(" stroke=\"").append(style.colour().hex()).append('"');
                number("stroke-width", style.size() * FALSE_BOLD);
            }
            out.append('>').append(SvgText.escaped(run.text())).append("</text>\n");
            at += run.width() * style.size();
        }
    }

    @Override
    public void link(Rect area, String anchor) {
        // A page by itself has nothing to lead to.
    }

    @Override
    public void clipped(Rect area, Runnable drawing) {
        String id = clipPrefix + ++clips;
        out.append("<clipPath id=\"").append(id).append("\"><rect");
        number("x", area.x());
        number("y", area.y());
        number("width", area.width());
        number("height", area.height());
        out.append("/></clipPath>\n<g clip-path=\"url(#").append(id).append(")\">\n");
        drawing.run();
        out.append("</g>\n");
    }

    /** Path data with absolute commands. */
    private static final class Data implements PathSink {

        private final StringBuilder text = new StringBuilder();

        private void add(char command, double... numbers) {
            text.append(command);
            for (int at = 0; at < numbers.length; at++) {
                text.append(at == 0 ? "" : " ").append(SvgText.number(numbers[at]));
            }
        }

        @Override
        public void moveTo(double x, double y) {
            add('M', x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            add('L', x, y);
        }

        @Override
        public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
            add('C', x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            text.append('Z');
        }
    }
}
