package dandori.documents.page;

import dandori.diagram.UnitKind;
import dandori.diagram.icon.UnitIcons;
import dandori.documents.canvas.Paper;
import dandori.documents.canvas.PicturePen;

/** The icons of units beside text. */
final class Icons {

    private Icons() {
    }

    static void draw(Paper paper, UnitKind kind, boolean recovery, double x, double y, double size) {
        UnitIcons.of(kind, recovery).draw(new PicturePen(paper), UnitIcons.at(x, y, size));
    }
}
