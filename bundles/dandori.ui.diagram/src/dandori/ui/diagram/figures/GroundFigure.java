package dandori.ui.diagram.figures;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

import dandori.diagram.Grid;
import dandori.diagram.text.TextRole;
import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.draw.Fonts;
import dandori.ui.diagram.draw.Theme;

/** The ground units stand on: cells as large as the jobnet says, and a margin to drop units beyond them. */
public final class GroundFigure extends FreeformLayer {

    private static final int MARGIN = 24;
    private static final int HINT_X = 40;
    private static final int HINT_Y = 36;

    private int columns = 1;
    private int rows = 1;
    private boolean gridShown = true;
    private String hint = "";

    /** A ground without cells yet. */
    public GroundFigure() {
        setLayoutManager(new FreeformLayout());
        setOpaque(true);
    }

    /** The size of the jobnet, in cells. */
    public void setCells(int newColumns, int newRows) {
        if (newColumns != columns || newRows != rows) {
            columns = newColumns;
            rows = newRows;
            fireExtentChanged();
            repaint();
        }
    }

    /** Whether the lines between the cells are shown. */
    public void setGridShown(boolean shown) {
        gridShown = shown;
        repaint();
    }

    /** What is written on the ground while nothing stands on it. */
    public void setHint(String text) {
        if (!text.equals(hint)) {
            hint = text;
            repaint();
        }
    }

    /** The cells of the jobnet, without what stands beyond them. */
    public Rectangle cells() {
        return new Rectangle(0, 0, columns * Grid.CELL_WIDTH, rows * Grid.CELL_HEIGHT);
    }

    @Override
    public Rectangle getFreeformExtent() {
        Rectangle extent = super.getFreeformExtent().getCopy();
        return extent.union(cells().getExpanded(MARGIN, MARGIN));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Theme theme = Theme.current();
        graphics.setBackgroundColor(theme.colour(ThemeColour.CANVAS));
        graphics.fillRectangle(graphics.getClip(new Rectangle()));
        if (gridShown) {
            graphics.setForegroundColor(theme.colour(ThemeColour.GRID));
            paintGrid(graphics);
        }
        graphics.setForegroundColor(theme.colour(ThemeColour.FRAME));
        graphics.drawRectangle(cells());
        if (!hint.isEmpty()) {
            graphics.setFont(Fonts.of(TextRole.TITLE));
            graphics.setForegroundColor(theme.colour(ThemeColour.LABEL_MUTED));
            graphics.drawText(hint, HINT_X, HINT_Y);
        }
    }

    private void paintGrid(Graphics graphics) {
        Rectangle clip = graphics.getClip(new Rectangle()).intersect(cells());
        int firstColumn = Math.max(1, clip.x / Grid.CELL_WIDTH);
        for (int x = firstColumn * Grid.CELL_WIDTH; x <= clip.right(); x += Grid.CELL_WIDTH) {
            graphics.drawLine(x, clip.y, x, clip.bottom());
        }
        int firstRow = Math.max(1, clip.y / Grid.CELL_HEIGHT);
        for (int y = firstRow * Grid.CELL_HEIGHT; y <= clip.bottom(); y += Grid.CELL_HEIGHT) {
            graphics.drawLine(clip.x, y, clip.right(), y);
        }
    }
}
