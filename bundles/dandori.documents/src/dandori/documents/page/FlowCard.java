package dandori.documents.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dandori.diagram.DiagramUnit;
import dandori.diagram.draw.Placement;
import dandori.diagram.draw.RoundedRect;
import dandori.diagram.icon.UnitIcons;
import dandori.diagram.mark.ChangeMark;
import dandori.diagram.mark.Mark;
import dandori.diagram.theme.Palette;
import dandori.diagram.theme.Rgb;
import dandori.diagram.theme.ThemeColour;
import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.canvas.PicturePen;
import dandori.documents.canvas.Stroke;
import dandori.documents.content.Item;
import dandori.documents.font.Typesetter;

/** The box of a unit in the flow form: icon, type and name, then a table of items. */
final class FlowCard {

    static final double WIDTH = 130;
    static final double HEAD = 26;
    /** Lines of a value beyond these are found after the figure. */
    static final int MOST_LINES = 9;

    private static final double LABEL = 42;
    private static final double SIZE = 6.2;
    private static final double PITCH = 8;
    private static final double PADDING = 3.4;
    private static final double RADIUS = 4;
    private static final double BADGE = 13;
    private static final double NAME_ROOM = WIDTH - 29;
    /** In which the longest name there can be, thirty letters or fifteen wide characters, has room. */
    private static final double LEAST_NAME = 5.5;
    private static final Lettering LETTERS = Lettering.plain(SIZE, Tint.INK);
    private static final Lettering LABELS = Lettering.plain(5.8, Tint.MUTED);
    private static final Lettering NAME = Lettering.heading(8.2, Tint.INK);

    private final DiagramUnit unit;
    private final List<Row> rows = new ArrayList<>();
    private final List<Item> rest = new ArrayList<>();
    private final Optional<ChangeMark> mark;

    private record Row(List<String> label, List<String> lines) {

        double height() {
            return Math.max(label.size(), lines.size()) * PITCH + PADDING;
        }
    }

    FlowCard(DiagramUnit unit, List<Item> items, ChangeMark mark, Typesetter setter) {
        this.unit = unit;
        this.mark = Optional.ofNullable(mark);
        for (Item item : items) {
            List<String> lines = setter.wrap(item.value(), false, SIZE, WIDTH - LABEL - 7);
            if (lines.size() > MOST_LINES) {
                rest.add(item);
                lines = new ArrayList<>(lines.subList(0, MOST_LINES));
                lines.set(MOST_LINES - 1, "… ↓");
            }
            List<String> label = setter.wrap(item.label(), false, LABELS.size(), LABEL - 5);
            rows.add(new Row(label.subList(0, Math.min(2, label.size())), lines));
        }
    }

    /** The items too long for the box. */
    List<Item> rest() {
        return rest;
    }

    double height() {
        return HEAD + rows.stream().mapToDouble(Row::height).sum();
    }

    void draw(Paper paper, Placement at) {
        Rgb edge = Palette.LIGHT.rgb(mark.map(ChangeMark::edge).orElse(ThemeColour.UNIT_BORDER));
        Rgb head = mark.isPresent() ? Palette.LIGHT.rgb(mark.get().tint()) : Tint.HEAD;
        RoundedRect outline = new RoundedRect(0, 0, WIDTH, height(), RADIUS);
        if (unit.kind().container()) {
            Placement behind = at.of(Placement.at(2.5, 2.5));
            paper.canvas().fill(outline, behind, Palette.LIGHT.rgb(ThemeColour.UNIT_STACK));
            paper.canvas().line(outline, behind, Stroke.of(edge, 0.5 * at.scale()));
        }
        paper.canvas().fill(outline, at, Tint.WHITE);
        paper.canvas().fill(new RoundedRect(0, 0, WIDTH, HEAD, RADIUS), at, head);
        if (!rows.isEmpty()) {
            paper.canvas().fill(new RoundedRect(0, HEAD - RADIUS, WIDTH, RADIUS, 0), at, head);
        }
        head(paper, at);
        table(paper, at);
        double width = mark.isPresent() ? 1.8 : 0.9;
        Stroke stroke = unit.recovery()
                ? new Stroke(edge, width * at.scale(), List.of(3.0, 2.0))
                : Stroke.of(edge, width * at.scale());
        paper.canvas().line(outline, at, stroke);
        mark.ifPresent(change -> change.badge().draw(new PicturePen(paper),
                at.of(new Placement(WIDTH - BADGE / 2, -BADGE / 2, BADGE / Mark.SIZE))));
    }

    private void head(Paper paper, Placement at) {
        UnitIcons.of(unit.kind(), unit.recovery()).draw(new PicturePen(paper), at.of(UnitIcons.at(4, 4, 18)));
        text(paper, at, unit.label().caption(), 26, 9.5, LABELS);
        String name = unit.label().name();
        Lettering letters = paper.fitting(name, NAME, NAME_ROOM, LEAST_NAME);
        text(paper, at, paper.fitted(name, letters, NAME_ROOM), 26, 20, letters);
    }

    private void table(Paper paper, Placement at) {
        double y = HEAD;
        for (Row row : rows) {
            Stroke rule = Stroke.of(Tint.RULE, 0.5 * at.scale());
            paper.box(at.x(0.5), at.y(y), (LABEL - 0.5) * at.scale(), (row.height() - 0.5) * at.scale(),
                    Tint.CONTAINER);
            paper.line(at.x(0), at.y(y), at.x(WIDTH), at.y(y), rule);
            lines(paper, at, row.label(), new Column(3, y, LABELS));
            lines(paper, at, row.lines(), new Column(LABEL + 3, y, LETTERS));
            y += row.height();
        }
        if (!rows.isEmpty()) {
            paper.line(at.x(LABEL), at.y(HEAD), at.x(LABEL), at.y(y), Stroke.of(Tint.RULE, 0.5 * at.scale()));
        }
    }

    private record Column(double x, double top, Lettering letters) {
    }

    private static void lines(Paper paper, Placement at, List<String> lines, Column column) {
        double baseline = column.top() + 7.2;
        for (String line : lines) {
            text(paper, at, line, column.x(), baseline, column.letters());
            baseline += PITCH;
        }
    }

    private static void text(Paper paper, Placement at, String text, double x, double baseline, Lettering letters) {
        paper.text(text, at.x(x), at.y(baseline),
                new Lettering(letters.size() * at.scale(), letters.heading(), letters.colour()));
    }
}
