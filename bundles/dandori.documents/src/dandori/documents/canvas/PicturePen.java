package dandori.documents.canvas;

import dandori.diagram.draw.Dash;
import dandori.diagram.draw.Figure;
import dandori.diagram.draw.Ink;
import dandori.diagram.draw.Pen;
import dandori.diagram.draw.Placement;
import dandori.diagram.draw.TextRun;
import dandori.diagram.theme.Palette;
import dandori.diagram.theme.Rgb;

/** Draws pictures of jobnets on paper, always in the light colours. */
public final class PicturePen implements Pen {

    private final Paper paper;

    public PicturePen(Paper paper) {
        this.paper = paper;
    }

    @Override
    public void figure(Figure figure, Placement at) {
        Ink ink = figure.ink();
        if (Palette.painted(ink.fill())) {
            paper.canvas().fill(figure.shape(), at, Palette.LIGHT.rgb(ink.fill()));
        }
        if (Palette.painted(ink.line())) {
            paper.canvas().line(figure.shape(), at, stroke(ink, at.scale()));
        }
    }

    private static Stroke stroke(Ink ink, double scale) {
        Rgb colour = Palette.LIGHT.rgb(ink.line());
        return ink.dash() == Dash.SOLID
                ? Stroke.of(colour, ink.width() * scale)
                : new Stroke(colour, ink.width() * scale,
                        ink.dash().pattern().stream().map(length -> length * scale).toList());
    }

    @Override
    public void text(TextRun run, Placement at) {
        TextRun.Style style = run.style();
        Lettering letters = new Lettering(style.role().size() * at.scale(), style.role().bold(),
                Palette.LIGHT.rgb(style.colour()));
        double x = at.x(run.x());
        double baseline = at.y(run.baseline());
        switch (style.anchor()) {
            case START -> paper.text(run.text(), x, baseline, letters);
            case MIDDLE -> paper.centred(run.text(), x, baseline, letters);
            case END -> paper.ending(run.text(), x, baseline, letters);
        }
    }
}
