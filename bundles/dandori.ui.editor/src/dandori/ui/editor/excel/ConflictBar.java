package dandori.ui.editor.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dandori.excel.CellPlace;
import dandori.excel.ConflictChoice;
import dandori.ui.editor.excel.Difference.Kind;
import dandori.ui.editor.excel.Difference.Line;
import dandori.ui.editor.excel.Difference.Row;

/** What becomes of what was changed on both sides: the definition's value, the book's, or the row is left out. */
final class ConflictBar {

    private final DifferenceTable table;
    private final Runnable changed;
    private final Map<CellPlace, ConflictChoice> decided = new HashMap<>();
    private final Composite bar;
    private final Label said;

    ConflictBar(Composite parent, DifferenceTable table, Runnable changed) {
        this.table = table;
        this.changed = changed;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        button("tick_all", () -> table.wantShown(true));
        button("tick_none", () -> table.wantShown(false));
        button("conflict_keep", () -> decide(ConflictChoice.FILE));
        button("conflict_mine", () -> decide(ConflictChoice.BOOK));
        button("conflict_skip", this::skip);
        said = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(said);
        table.control().addListener(SWT.Selection, event -> explain());
    }

    private void button(String key, Runnable deed) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setToolTipText(Messages.get(key + "_tip"));
        button.addListener(SWT.Selection, event -> deed.run());
    }

    private void decide(ConflictChoice choice) {
        for (Line line : conflicts()) {
            decided.put(line.place().orElseThrow(), choice);
        }
        explain();
        changed.run();
    }

    private void skip() {
        table.skipSelected();
        changed.run();
    }

    private List<Line> conflicts() {
        return table.selected().stream().filter(line -> line.kind() == Kind.CONFLICT).toList();
    }

    /** Tells what was decided of the line that is selected. */
    private void explain() {
        Optional<ConflictChoice> choice = conflicts().stream().findFirst()
                .map(line -> decided.getOrDefault(line.place().orElseThrow(), ConflictChoice.REFUSE));
        said.setText(choice.map(found -> Messages.get("decided_" + found, decided.size()))
                .orElse(decided.isEmpty() ? "" : Messages.get("decided", decided.size())));
    }

    /** Forgets what was decided. */
    void clear() {
        decided.clear();
        said.setText("");
    }

    /** What was decided so far, in words, by row. */
    Map<Row, String> words() {
        Map<Row, String> words = new HashMap<>();
        decided.forEach((place, choice) -> words.put(Row.of(place), Messages.get("decided_" + choice)));
        return words;
    }

    /** What was decided so far. */
    ConflictChoice.Decision decision() {
        Map<CellPlace, ConflictChoice> now = Map.copyOf(decided);
        return conflict -> now.getOrDefault(conflict.place(), ConflictChoice.REFUSE);
    }
}
