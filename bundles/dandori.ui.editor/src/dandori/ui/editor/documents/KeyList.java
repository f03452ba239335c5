package dandori.ui.editor.documents;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import dandori.documents.words.Words;

/** Columns or items in a row, by the names they have in a document. */
final class KeyList {

    private static final int WIDTH = 150;

    private final Table table;
    private final Words words;

    /**
     * A list that is empty yet.
     *
     * @param chosen what a double click does
     */
    KeyList(Composite parent, Words words, Runnable chosen) {
        this.words = words;
        table = new Table(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 100).applyTo(table);
        table.addListener(SWT.DefaultSelection, event -> chosen.run());
    }

    void show(List<String> keys) {
        table.setRedraw(false);
        table.removeAll();
        for (String key : keys) {
            TableItem item = new TableItem(table, SWT.NONE);
            String name = words.columnName(key);
            item.setText(name.equals(key) || key.length() > 5 ? name : name + " (" + key + ")");
            item.setData(key);
        }
        table.setRedraw(true);
    }

    List<String> selected() {
        return Arrays.stream(table.getSelection()).map(item -> (String) item.getData()).toList();
    }

    void select(List<String> keys) {
        table.deselectAll();
        for (int index = 0; index < table.getItemCount(); index++) {
            if (keys.contains(table.getItem(index).getData())) {
                table.select(index);
            }
        }
        table.showSelection();
    }
}
