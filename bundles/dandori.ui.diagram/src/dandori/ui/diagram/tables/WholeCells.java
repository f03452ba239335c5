package dandori.ui.diagram.tables;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Tells the whole text of a cell, below the mouse, when its column is too narrow for it. */
public final class WholeCells {

    private static final int INSETS = 10;

    private final Table table;

    private WholeCells(Table table) {
        this.table = table;
    }

    /** Has a table do so. */
    public static void of(Table table) {
        table.addListener(SWT.MouseMove, new WholeCells(table)::follow);
    }

    private void follow(Event mouse) {
        String whole = cut(new Point(mouse.x, mouse.y));
        if (!java.util.Objects.equals(whole, table.getToolTipText())) {
            table.setToolTipText(whole);
        }
    }

    private String cut(Point at) {
        TableItem item = table.getItem(at);
        for (int column = 0; item != null && column < table.getColumnCount(); column++) {
            Rectangle cell = item.getBounds(column);
            if (cell.contains(at)) {
                return isCut(item.getText(column), cell) ? item.getText(column) : null;
            }
        }
        return null;
    }

    private boolean isCut(String text, Rectangle cell) {
        GC gc = new GC(table);
        try {
            int end = cell.x + gc.textExtent(text).x + INSETS;
            return end > Math.min(cell.x + cell.width, table.getClientArea().width);
        } finally {
            gc.dispose();
        }
    }
}
