package dandori.ui.editor.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dandori.model.UnitPath;
import dandori.ui.diagram.tables.SharedWidth;
import dandori.ui.diagram.tables.WholeCells;
import dandori.ui.editor.commands.EditWords;

/** What was found, each place with what it becomes; ticked where it is to be replaced. */
final class HitTable {

    private static final int BEFORE = 12;
    private static final int[] LEAST = { 210, 110, 240, 240 };
    private static final int[] SHARES = { 1, 0, 2, 2 };

    private final Table table;
    private final Runnable changed;
    private final Consumer<Hit> opened;
    private boolean[] ticked = {};
    private List<Hit> hits = List.of();
    private Optional<Replacement> replacing = Optional.empty();

    /**
     * A table.
     *
     * @param changed called when something was ticked or unticked
     * @param opened  is given the place that is to be shown
     */
    HitTable(Composite parent, Runnable changed, Consumer<Hit> opened) {
        this.changed = changed;
        this.opened = opened;
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.CHECK | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(100, 60).applyTo(table);
        String[] heads = { "column_unit", "column_where", "column_text", "column_becomes" };
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(Messages.get(heads[i]));
        }
        SharedWidth.of(table, LEAST, SHARES);
        WholeCells.of(table);
        listen();
    }

    private void listen() {
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.MouseDoubleClick, event -> open(table.getItem(new Point(event.x, event.y))));
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                ticked[table.indexOf((TableItem) event.item)] = ((TableItem) event.item).getChecked();
                changed.run();
            }
        });
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR && table.getSelectionIndex() >= 0) {
                open(table.getItem(table.getSelectionIndex()));
            }
        });
    }

    boolean isDisposed() {
        return table.isDisposed();
    }

    /** Shows other places, all of them ticked. */
    void show(List<Hit> found, Optional<Replacement> replacement) {
        hits = found;
        ticked = new boolean[hits.size()];
        Arrays.fill(ticked, true);
        table.setItemCount(hits.size());
        show(replacement);
    }

    /** Shows what the same places become by another replacement; what is ticked stays so. */
    void show(Optional<Replacement> replacement) {
        replacing = replacement;
        table.clearAll();
    }

    List<Hit> hits() {
        return hits;
    }

    /** The places that are ticked. */
    List<Hit> chosen() {
        List<Hit> chosen = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            if (ticked[i]) {
                chosen.add(hits.get(i));
            }
        }
        return chosen;
    }

    private void fill(TableItem item, int index) {
        Hit hit = hits.get(index);
        String becomes = replacing.map(by -> by.preview(hit).orElse(Messages.get("no_group"))).orElse("");
        item.setText(new String[]{ UnitPath.of(hit.unit()),
                hit.isName() ? Messages.get("in_NAMES") : EditWords.parameterName(hit.setting().getKey()),
                excerpt(hit.text()), excerpt(becomes) });
        item.setChecked(ticked[index]);
    }

    /** On one line, from a little before the first place that is found or has changed. */
    private String excerpt(String text) {
        int at = replacing.map(by -> by.query().firstIn(text)).orElse(0);
        String line = text.substring(Math.max(0, at - BEFORE)).replace("\r", "").replace('\n', '⏎');
        return at > BEFORE ? "…" + line : line;
    }

    private void open(TableItem item) {
        if (item != null) {
            opened.accept(hits.get(table.indexOf(item)));
        }
    }
}
