package dandori.documents.page;

import dandori.documents.preset.PageSetup;

/** Where things are on a page, points. */
public final class PageArea {

    static final double HEAD_HEIGHT = 36;
    private static final double BELOW_HEAD = 10;
    private static final double ABOVE_FOOT = 14;
    private static final double FOOT = 10;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final PageSetup setup;

    PageArea(PageSetup setup) {
        this.setup = setup;
    }

    private static double points(int millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    /** Width of the page. */
    public double width() {
        return setup.paper().width();
    }

    /** Height of the page. */
    public double height() {
        return setup.paper().height();
    }

    double left() {
        return points(setup.margins().left());
    }

    double right() {
        return width() - points(setup.margins().right());
    }

    double inner() {
        return right() - left();
    }

    /** Where the head block begins. */
    double head() {
        return points(setup.margins().top());
    }

    double top() {
        return head() + HEAD_HEIGHT + BELOW_HEAD;
    }

    double bottom() {
        return foot() - ABOVE_FOOT;
    }

    /** The line above the foot. */
    double foot() {
        return height() - points(setup.margins().bottom()) - FOOT;
    }
}
