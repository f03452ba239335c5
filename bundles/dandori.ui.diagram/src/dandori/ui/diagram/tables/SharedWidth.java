package dandori.ui.diagram.tables;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/** Columns that share the width of their table, none of them below what it needs at least. */
public final class SharedWidth {

    private static final int BORDER = 4;

    private final Table table;
    private final int[] least;
    private final int[] shares;

    private SharedWidth(Table table, int[] least, int[] shares) {
        this.table = table;
        this.least = least;
        this.shares = shares;
    }

    /**
     * Lets the columns of a table share its width whenever it gets another one.
     *
     * @param least  the least width of each column
     * @param shares of what is left over, how many parts each column gets; one at least
     */
    public static void of(Table table, int[] least, int[] shares) {
        table.addListener(SWT.Resize, event -> new SharedWidth(table, least, shares).share());
    }

    private void share() {
        int left = Math.max(0, table.getClientArea().width - BORDER - IntStream.of(least).sum());
        int parts = IntStream.of(shares).sum();
        for (int column = 0; column < least.length; column++) {
            table.getColumn(column).setWidth(least[column] + left * shares[column] / parts);
        }
    }
}
