package dandori.diagram.picture;

import dandori.diagram.draw.Placement;
import dandori.diagram.geometry.Rect;
import dandori.diagram.theme.Palette;
import dandori.diagram.theme.ThemeColour;
import java.util.Objects;

/**
 * Writes a picture as one SVG file that needs nothing else: texts as text, a title on every unit and relation. The same
 * picture gives the same characters.
 */
public final class SvgWriter {
    /** The fonts asked for, best first; every text is broken for widths like theirs. */
    public static final String FONTS = "'BIZ UDGothic','Noto Sans JP','Noto Sans CJK JP','Yu Gothic UI',Meiryo,"
            + "'Hiragino Sans',sans-serif";

    private final Palette palette;

    /** A writer with the palette; documents use {@link Palette#LIGHT}. */
    public SvgWriter(Palette palette) {
        this.palette = Objects.requireNonNull(palette, "palette");
    }

    /** The whole picture with its grid. */
    public String write(JobnetPicture picture) {
        return write(picture, picture.bounds());
    }

    /** What lies in {@code view} of the picture, without what sticks out. */
    public String write(JobnetPicture picture, Rect view) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open(out, view);
        out.append("<title>").append(SvgText.escaped(picture.title())).append("</title>\n");
        SvgPen pen = new SvgPen(out, palette);
        ground(out, view);
        out.append("<g class=\"grid\">\n");
        picture.grid().draw(pen, Placement.ORIGIN);
        out.append("</g>\n");
        picture.parts().forEach(part -> part(out, part, pen));
        return out.append("</svg>\n").toString();
    }

    private static void open(StringBuilder out, Rect view) {
        String width = SvgText.number(view.width());
        String height = SvgText.number(view.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width).append("\" height=\"")
                .append(height).append("\" viewBox=\"").append(SvgText.number(view.x())).append(' ')
                .append(SvgText.number(view.y())).append(' ').append(width).append(' ').append(height)
                .append("\" font-family=\"").append(FONTS)
                .append("\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" role=\"img\">\n");
    }

    private void ground(StringBuilder out, Rect view) {
        out.append("<rect x=\"").append(SvgText.number(view.x())).append("\" y=\"").append(SvgText.number(view.y()))
                .append("\" width=\"").append(SvgText.number(view.width())).append("\" height=\"")
                .append(SvgText.number(view.height())).append("\" fill=\"")
                .append(palette.rgb(ThemeColour.CANVAS).hex()).append("\"/>\n");
    }

    private static void part(StringBuilder out, PicturePart part, SvgPen pen) {
        out.append("<g class=\"").append(SvgText.escaped(part.kinds())).append("\">\n<title>")
                .append(SvgText.escaped(part.title())).append("</title>\n");
        if (!part.description().isBlank()) {
            out.append("<desc>").append(SvgText.escaped(part.description())).append("</desc>\n");
        }
        part.drawing().draw(pen, Placement.ORIGIN);
        out.append("</g>\n");
    }
}
