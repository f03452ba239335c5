package dandori.documents.page;

import java.util.Optional;

import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.content.Heading;

/**
 * The title of a section among others.
 *
 * @param note at the right; may be empty
 */
record TitleBlock(Heading heading, String note, PageArea area) implements Block {

    private static final double HEIGHT = 25;
    private static final double BAR = 18;

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public boolean keptWithNext() {
        return true;
    }

    @Override
    public Optional<String> anchor() {
        return Optional.of(heading.id());
    }

    @Override
    public String scope() {
        return heading.path();
    }

    @Override
    public void draw(Paper paper, Pages pages, double y) {
        double top = y + 5;
        paper.box(area.left(), top, area.inner(), BAR, Tint.HEAD);
        Icons.draw(paper, heading.kind(), heading.recovery(), area.left() + 4, top + 2, 14);
        Lettering name = Lettering.heading(9.5, Tint.INK);
        double end = area.right() - 8 - paper.width(note, Tint.VALUE_MUTED);
        String title = paper.fitted(heading.title(), name, end - area.left() - 30);
        double x = area.left() + 23;
        paper.text(title, x, top + 12.6, name);
        paper.ending(note, area.right() - 5, top + 12.4, Tint.VALUE_MUTED);
        double after = x + paper.width(title, name) + 10;
        if (after < end - 20 && !heading.path().isEmpty()) {
            paper.text(paper.fitted(heading.path(), Tint.VALUE_MUTED, end - after - 10), after, top + 12.4,
                    Tint.VALUE_MUTED);
        }
    }
}
