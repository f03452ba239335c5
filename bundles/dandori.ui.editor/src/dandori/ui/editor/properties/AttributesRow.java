package dandori.ui.editor.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import dandori.model.Unit;
import dandori.model.commands.change.ChangeAttributesCommand;
import dandori.ui.editor.document.DefinitionDocument;

/** What stands behind the name in the unit line: permission, owner and resource group, with commas between them. */
final class AttributesRow extends Field {

    private final Text text;
    private String shown = "";

    AttributesRow(Composite rows, DefinitionDocument document) {
        super(rows, document, Messages.get("attributes"), Messages.get("attributes_help"));
        text = take(new Text(cell(), SWT.BORDER), Messages.get("attributes_help"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.setMessage(Messages.get("attributes_form"));
        text.addListener(SWT.Modify, event -> typing(unit() != null && !text.getText().equals(now())));
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
    }

    private static String of(Unit unit) {
        String written = unit.getAttributes();
        String inner = written.startsWith(",") ? written.substring(1) : written;
        return inner.matches(",*") ? "" : inner;
    }

    private String now() {
        return isMixed(AttributesRow::of) ? "" : of(unit());
    }

    @Override
    void refresh() {
        text.setMessage(Messages.get(isMixed(AttributesRow::of) ? "mixed" : "attributes_form"));
        boolean typing = isKept(text, !text.getText().equals(shown), now().equals(shown));
        shown = now();
        if (!typing && !text.getText().equals(shown)) {
            text.setText(shown);
        }
        typing(!text.getText().equals(now()));
    }

    @Override
    void commit() {
        if (unit() != null && !text.getText().equals(now())) {
            String entered = text.getText().strip();
            execute(unit -> new ChangeAttributesCommand(unit, entered.isEmpty() ? ",,," : "," + entered));
        }
    }

    @Override
    boolean setFocus() {
        return text.setFocus();
    }
}
