package dandori.diagram.picture;

import dandori.diagram.draw.Circle;
import dandori.diagram.draw.Dash;
import dandori.diagram.draw.Figure;
import dandori.diagram.draw.Ink;
import dandori.diagram.draw.Pen;
import dandori.diagram.draw.Placement;
import dandori.diagram.draw.RoundedRect;
import dandori.diagram.draw.TextRun;
import dandori.diagram.theme.ColourToken;
import dandori.diagram.theme.Palette;
import java.util.stream.Collectors;

/** Writes figures and texts as SVG elements with presentation attributes; the same input gives the same characters. */
final class SvgPen implements Pen {
    private final StringBuilder out;
    private final Palette palette;

    SvgPen(StringBuilder out, Palette palette) {
        this.out = out;
        this.palette = palette;
    }

    @Override
    public void figure(Figure figure, Placement at) {
        if (figure.shape() instanceof RoundedRect rect) {
            rect(rect, at);
        } else if (figure.shape() instanceof Circle circle) {
            circle(circle, at);
        } else {
            SvgPathData data = new SvgPathData();
            figure.shape().trace(data, at);
            out.append("<path d=\"").append(data).append('"');
        }
        ink(figure.ink(), at.scale());
        out.append("/>\n");
    }

    private void rect(RoundedRect rect, Placement at) {
        out.append("<rect");
        number("x", at.x(rect.x()));
        number("y", at.y(rect.y()));
        number("width", rect.width() * at.scale());
        number("height", rect.height() * at.scale());
        if (rect.radius() > 0) {
            number("rx", rect.radius() * at.scale());
        }
    }

    private void circle(Circle circle, Placement at) {
        out.append("<circle");
        number("cx", at.x(circle.x()));
        number("cy", at.y(circle.y()));
        number("r", circle.radius() * at.scale());
    }

    private void ink(Ink ink, double scale) {
        out.append(" fill=\"").append(paint(ink.fill())).append('"');
        if (!Palette.painted(ink.line())) {
            return;
        }
        out.append(" stroke=\"").append(paint(ink.line())).append('"');
        number("stroke-width", ink.width() * scale);
        if (ink.dash() != Dash.SOLID) {
            out.append(" stroke-dasharray=\"").append(ink.dash().pattern().stream()
                    .map(length -> SvgText.number(length * scale)).collect(Collectors.joining(" "))).append('"');
        }
    }

    private String paint(ColourToken token) {
        return Palette.painted(token) ? palette.rgb(token).hex() : "none";
    }

    private void number(String attribute, double value) {
        out.append(' ').append(attribute).append("=\"").append(SvgText.number(value)).append('"');
    }

    @Override
    public void text(TextRun run, Placement at) {
        TextRun.Style style = run.style();
        out.append("<text");
        number("x", at.x(run.x()));
        number("y", at.y(run.baseline()));
        number("font-size", style.role().size() * at.scale());
        out.append(style.role().bold() ? " font-weight=\"bold\"" : "");
        out.append(switch (style.anchor()) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        });
        out.append(" fill=\"").append(paint(style.colour())).append("\" stroke=\"none\">");
        out.append(SvgText.escaped(run.text())).append("</text>\n");
    }
}
