package dandori.ui.editor.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dandori.model.Unit;
import dandori.model.commands.change.RenameUnitCommand;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.NameRules;
import dandori.model.commands.rules.Verdict;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.commands.EditWords;

/** The name of the unit, with the number of bytes it has and may have. */
final class NameRow extends Field {

    private final Text text;
    private final Label count;
    private String shown = "";

    NameRow(Composite rows, DefinitionDocument document) {
        super(rows, document, Messages.get("name"), Messages.get("name_help"));
        Composite pair = pair();
        text = take(new Text(pair, SWT.BORDER), Messages.get("name_help"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        count = new Label(pair, SWT.RIGHT);
        GridDataFactory.swtDefaults().hint(60, SWT.DEFAULT).applyTo(count);
        text.addListener(SWT.Modify, event -> judge());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
    }

    private NameRules names() {
        return document().names();
    }

    private Verdict verdict() {
        List<Unit> others = new ArrayList<>(Level.of(unit()).units());
        others.remove(unit());
        return names().verdict(text.getText(), others, unit().getType());
    }

    private void judge() {
        count.setText(names().bytes(text.getText()) + "/" + NameRules.MAX_BYTES);
        say(EditWords.refusal(verdict()));
        typing(units().size() == 1 && !text.getText().equals(unit().getName()));
    }

    @Override
    void refresh() {
        text.setEnabled(units().size() == 1);
        String now = unit().getName();
        boolean typing = isKept(text, !text.getText().equals(shown), now.equals(shown)) && now.equals(shown);
        shown = now;
        if (!typing && !text.getText().equals(shown)) {
            text.setText(shown);
        }
        text.setEditable(!unit().getType().equals("rc"));
    }

    @Override
    void commit() {
        if (units().size() == 1 && unit().eResource() != null && !text.getText().equals(unit().getName())
                && verdict().isAllowed()) {
            execute(unit -> new RenameUnitCommand(unit, text.getText(), names()));
        }
    }

    @Override
    boolean setFocus() {
        return text.setFocus();
    }
}
