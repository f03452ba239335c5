package dandori.ui.diagram.draw;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;

import dandori.diagram.draw.Dash;
import dandori.diagram.draw.Figure;
import dandori.diagram.draw.Ink;
import dandori.diagram.draw.PathSink;
import dandori.diagram.draw.Pen;
import dandori.diagram.draw.Placement;
import dandori.diagram.draw.TextRun;
import dandori.diagram.text.TextRole;
import dandori.diagram.theme.ColourToken;
import dandori.diagram.theme.Palette;
import dandori.diagram.theme.Rgb;

/** Paints drawings with a graphics context, in the colours of the current theme or of a palette. */
public final class GcPen implements Pen {

    /** Asking the toolkit costs more than drawing the text. */
    private static final Map<TextRole, Integer> ASCENTS = new EnumMap<>(TextRole.class);

    private final GC gc;
    private final Function<ColourToken, Color> colours;

    /** A pen for a context in the units of its control or image; smooths what it paints. */
    public GcPen(GC gc) {
        this(gc, Theme.current()::colour);
    }

    /** The same in the colours of a palette, whatever the theme: for paper and files. */
    public GcPen(GC gc, Palette palette) {
        this(gc, colour -> colour(palette.rgb(colour)));
    }

    private GcPen(GC gc, Function<ColourToken, Color> colours) {
        this.gc = gc;
        this.colours = colours;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setFillRule(SWT.FILL_WINDING);
    }

    private static Color colour(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }

    @Override
    public void figure(Figure figure, Placement at) {
        Path path = new Path(gc.getDevice());
        figure.shape().trace(new Outline(path), at);
        fill(path, figure.ink().fill());
        line(path, figure.ink(), at.scale());
        path.dispose();
    }

    private void fill(Path path, ColourToken colour) {
        if (Palette.painted(colour)) {
            gc.setBackground(colours.apply(colour));
            gc.fillPath(path);
        }
    }

    private void line(Path path, Ink ink, double scale) {
        if (Palette.painted(ink.line())) {
            gc.setForeground(colours.apply(ink.line()));
            gc.setLineAttributes(attributes(ink, (float) scale));
            gc.drawPath(path);
        }
    }

    private static LineAttributes attributes(Ink ink, float scale) {
        float width = (float) ink.width() * scale;
        if (ink.dash() == Dash.SOLID) {
            return new LineAttributes(width, SWT.CAP_ROUND, SWT.JOIN_ROUND);
        }
        float[] pattern = new float[ink.dash().pattern().size()];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = ink.dash().pattern().get(i).floatValue() * scale;
        }
        return new LineAttributes(width, SWT.CAP_ROUND, SWT.JOIN_ROUND, SWT.LINE_CUSTOM, pattern, 0, 10);
    }

    @Override
    public void text(TextRun run, Placement at) {
        gc.setFont(Fonts.of(run.style().role()));
        gc.setForeground(colours.apply(run.style().colour()));
        if (at.scale() == 1) {
            string(run, at.x(run.x()), at.y(run.baseline()));
        } else {
            scaled(run, at);
        }
    }

    private void scaled(TextRun run, Placement at) {
        Transform before = new Transform(gc.getDevice());
        Transform during = new Transform(gc.getDevice());
        gc.getTransform(before);
        gc.getTransform(during);
        during.translate((float) at.x(run.x()), (float) at.y(run.baseline()));
        during.scale((float) at.scale(), (float) at.scale());
        gc.setTransform(during);
        string(run, 0, 0);
        gc.setTransform(before);
        before.dispose();
        during.dispose();
    }

    private void string(TextRun run, double x, double baseline) {
        int width = run.style().anchor() == TextRun.Anchor.START ? 0 : gc.stringExtent(run.text()).x;
        double left = run.style().anchor() == TextRun.Anchor.MIDDLE ? x - width / 2.0 : x - width;
        int ascent = ASCENTS.computeIfAbsent(run.style().role(), any -> ascent());
        gc.drawString(run.text(), (int) Math.round(left), (int) Math.round(baseline) - ascent, true);
    }

    private int ascent() {
        return gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
    }

    /** The path of the toolkit as a sink of outlines. */
    private record Outline(Path path) implements PathSink {

        @Override
        public void moveTo(double x, double y) {
            path.moveTo((float) x, (float) y);
        }

        @Override
        public void lineTo(double x, double y) {
            path.lineTo((float) x, (float) y);
        }

        @Override
        public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
            path.cubicTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
        }

        @Override
        public void close() {
            path.close();
        }
    }
}
