package dandori.ui.editor.excel;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import dandori.ui.editor.excel.Difference.Kind;

/** Above a difference: a field to search in it, and a button for every kind of line, with its number. */
final class KindFilter {

    private final Text search;
    private final Map<Kind, Button> kinds = new EnumMap<>(Kind.class);
    private final Runnable changed;
    private final Composite bar;

    KindFilter(Composite parent, Runnable changed) {
        this.changed = changed;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(1 + Kind.values().length).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        search = new Text(bar, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH);
        search.setMessage(Messages.get("search"));
        search.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        for (Kind kind : Kind.values()) {
            kinds.put(kind, button(kind));
        }
    }

    private Button button(Kind kind) {
        Button button = new Button(bar, SWT.TOGGLE);
        button.setToolTipText(Messages.get("kind_tip_" + kind));
        button.addListener(SWT.Selection, event -> changed.run());
        return button;
    }

    /** Lets the table show what is looked for. */
    void apply(DifferenceTable table) {
        Set<Kind> chosen = EnumSet.noneOf(Kind.class);
        kinds.forEach((kind, button) -> {
            if (button.getSelection()) {
                chosen.add(kind);
            }
        });
        table.filter(search.getText(), chosen);
    }

    /** Says how many lines of each kind there are. */
    void count(DifferenceTable table) {
        kinds.forEach((kind, button) -> button
                .setText(kind.sign() + " " + Messages.get("kind_" + kind) + " " + table.count(kind)));
        bar.layout();
    }
}
