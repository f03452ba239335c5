package dandori.ui.editor.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import dandori.model.commands.change.ChangeSettingCommand;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.unitdef.catalogue.Parameter;

/** One of several values; the first entry stands for writing none, so that the default holds. */
public final class ChoiceRow extends Field {

    private final ParameterValue value;
    private final Combo combo;
    private final List<String> values = new ArrayList<>();

    /** A row for a parameter of units of a type. */
    public ChoiceRow(Composite rows, DefinitionDocument document, Parameter parameter, String type) {
        this(rows, document, new ParameterValue(parameter, type));
    }

    private ChoiceRow(Composite rows, DefinitionDocument document, ParameterValue value) {
        super(rows, document, value.name(), value.help());
        this.value = value;
        combo = take(new Combo(cell(), SWT.READ_ONLY | SWT.DROP_DOWN), value.help());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        values.add("");
        values.addAll(value.grammar().choices());
        combo.add(value.noChoice());
        value.grammar().choices().forEach(choice -> combo.add(value.choice(choice)));
        combo.addListener(SWT.Selection, event -> commit());
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

    @Override
    void refresh() {
        if (isMixed(value::of)) {
            combo.deselectAll();
            return;
        }
        String now = value.of(unit()).strip();
        if (!values.contains(now)) {
            values.add(now);
            combo.add(now);
        }
        combo.select(values.indexOf(now));
    }

    @Override
    void commit() {
        if (unit() == null || combo.getSelectionIndex() < 0) {
            return;
        }
        String chosen = values.get(combo.getSelectionIndex());
        if (isMixed(value::of) || !chosen.equals(value.of(unit()).strip())) {
            String key = value.parameter().key();
            execute(unit -> chosen.isEmpty()
                    ? ChangeSettingCommand.remove(unit, key)
                    : ChangeSettingCommand.set(unit, key, chosen));
        }
    }

    @Override
    boolean setFocus() {
        return combo.setFocus();
    }
}
