package dandori.documents.page;

import dandori.documents.preset.PaperSize;

/**
 * Where things are on a page, points.
 *
 * @param width  of the page
 * @param height of the page
 */
public record PageArea(double width, double height) {

    static final double MARGIN = 28;
    static final double HEAD_TOP = 24;
    static final double HEAD_HEIGHT = 36;
    private static final double BODY_TOP = 70;
    private static final double FOOT = 22;
    private static final double BODY_BOTTOM = 36;

    static PageArea of(PaperSize paper) {
        return new PageArea(paper.width(), paper.height());
    }

    double left() {
        return MARGIN;
    }

    double right() {
        return width - MARGIN;
    }

    double inner() {
        return width - 2 * MARGIN;
    }

    double top() {
        return BODY_TOP;
    }

    double bottom() {
        return height - BODY_BOTTOM;
    }

    double foot() {
        return height - FOOT;
    }
}
