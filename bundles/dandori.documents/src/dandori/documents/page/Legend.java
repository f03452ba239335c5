package dandori.documents.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dandori.diagram.DiagramUnit;
import dandori.diagram.RelationKind;
import dandori.diagram.UnitKind;
import dandori.diagram.draw.Placement;
import dandori.diagram.mark.ChangeMark;
import dandori.diagram.mark.Mark;
import dandori.diagram.theme.Palette;
import dandori.diagram.theme.ThemeColour;
import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.canvas.PicturePen;
import dandori.documents.canvas.Stroke;
import dandori.documents.content.Picture;
import dandori.documents.words.Words;

/** What the icons, lines and marks of one picture mean. */
final class Legend {

    private static final Lettering LETTERS = Lettering.plain(6.5, Tint.INK);
    private static final double ICON = 10;
    private static final double GAP = 9;

    private final Map<UnitKind, String> kinds = new LinkedHashMap<>();
    private final boolean seq;
    private final boolean con;
    private final boolean changes;
    private final Words words;

    Legend(Picture picture, boolean changes, Words words) {
        this.words = words;
        this.changes = changes;
        picture.jobnet().units().forEach(this::add);
        seq = picture.jobnet().relations().stream().anyMatch(line -> line.kind() == RelationKind.SEQ);
        con = picture.jobnet().relations().stream().anyMatch(line -> line.kind() == RelationKind.CON);
    }

    private void add(DiagramUnit unit) {
        kinds.putIfAbsent(unit.kind(), unit.kind().type().isEmpty()
                ? unit.label().caption()
                : words.typeName(unit.kind().type()));
    }

    void draw(Paper paper, double left, double baseline, double right) {
        double x = left;
        for (Map.Entry<UnitKind, String> kind : kinds.entrySet()) {
            double width = ICON + 3 + paper.width(kind.getValue(), LETTERS) + GAP;
            if (x + width > right - 230) {
                break;
            }
            Icons.draw(paper, kind.getKey(), false, x, baseline - 8, ICON);
            paper.text(kind.getValue(), x + ICON + 3, baseline, LETTERS);
            x += width;
        }
        x += 4;
        if (seq) {
            x = line(paper, x, baseline, "legend.seq", Stroke.of(Palette.LIGHT.rgb(ThemeColour.RELATION), 0.9));
        }
        if (con) {
            x = line(paper, x, baseline, "legend.con",
                    new Stroke(Palette.LIGHT.rgb(ThemeColour.RELATION_CONDITION), 1, List.of(3.0, 2.4)));
        }
        if (changes) {
            for (ChangeMark mark : ChangeMark.values()) {
                mark.badge().draw(new PicturePen(paper), new Placement(x, baseline - 8.5, 11 / Mark.SIZE));
                String text = words.get("legend." + mark.key());
                paper.text(text, x + 14, baseline, LETTERS);
                x += 14 + paper.width(text, LETTERS) + GAP;
            }
        }
    }

    private double line(Paper paper, double x, double baseline, String key, Stroke stroke) {
        paper.line(x, baseline - 2.4, x + 17, baseline - 2.4, stroke);
        paper.text(words.get(key), x + 21, baseline, LETTERS);
        return x + 21 + paper.width(words.get(key), LETTERS) + GAP;
    }
}
