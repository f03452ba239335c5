package dandori.documents.page;

import java.util.Optional;

import dandori.diagram.draw.Placement;
import dandori.diagram.geometry.Rect;
import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.canvas.Stroke;
import dandori.documents.content.ChangesSection;
import dandori.documents.content.Picture;
import dandori.documents.font.Typesetter;

/** A picture before and after, side by side. */
final class PairBlock implements Block {

    private static final double HEIGHT = 214;
    private static final double TITLE = 17;
    private static final double CAPTION = 15;
    private static final double GAP = 10;
    private static final double MOST_SCALE = 0.5;

    private final ChangesSection.Pair pair;
    private final PageArea area;
    private final Typesetter setter;
    private final String before;
    private final String after;

    PairBlock(ChangesSection.Pair pair, PageArea area, Typesetter setter, String before, String after) {
        this.pair = pair;
        this.area = area;
        this.setter = setter;
        this.before = before;
        this.after = after;
    }

    @Override
    public double height() {
        return HEIGHT + TITLE + CAPTION + 8;
    }

    @Override
    public Optional<String> anchor() {
        return Optional.of("pair:" + pair.path());
    }

    @Override
    public String scope() {
        return pair.path();
    }

    @Override
    public void draw(Paper paper, Pages pages, double y) {
        Lettering title = Lettering.heading(8.5, Tint.INK);
        paper.text(paper.fitted(pair.title(), title, area.inner()), area.left() + 2, y + 12, title);
        double width = (area.inner() - GAP) / 2;
        double top = y + TITLE;
        half(paper, new Rect(area.left(), top, width, HEIGHT + CAPTION), pair.before(), before, false);
        half(paper, new Rect(area.left() + width + GAP, top, width, HEIGHT + CAPTION), pair.after(), after, true);
    }

    private void half(Paper paper, Rect box, Picture picture, String caption, boolean now) {
        paper.box(box.x(), box.y(), box.width(), CAPTION, now ? Tint.HEAD : Tint.CONTAINER);
        paper.text(caption, box.x() + 6, box.y() + 10.6, Lettering.heading(7.5, now ? Tint.ACCENT : Tint.MUTED));
        MapPlate plate = new MapPlate(picture, setter);
        double width = plate.columns()[plate.columns().length - 1];
        double height = plate.rows()[plate.rows().length - 1];
        double scale = Math.min(MOST_SCALE, Math.min((box.width() - 8) / width, (HEIGHT - 8) / height));
        Rect inner = new Rect(box.x(), box.y() + CAPTION, box.width(), HEIGHT);
        paper.canvas().clipped(inner, () -> plate.draw(paper,
                new Placement(inner.x() + 4, inner.y() + 4, scale), new Rect(0, 0, width, height)));
        paper.frame(box, now ? Stroke.of(Tint.ACCENT, 1) : Tint.THIN);
    }
}
