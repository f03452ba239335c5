package dandori.ui.editor.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import dandori.model.commands.change.ReplaceSettingsCommand;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.unitdef.catalogue.Parameter;

/** A parameter a unit may have several times: one value per line. */
final class ListRow extends Field {

    private static final int LINES = 3;

    private final ParameterValue value;
    private final Text text;
    private String shown = "";

    ListRow(Composite rows, DefinitionDocument document, Parameter parameter, String type) {
        this(rows, document, new ParameterValue(parameter, type));
    }

    private ListRow(Composite rows, DefinitionDocument document, ParameterValue value) {
        super(rows, document, value.name(), value.help());
        this.value = value;
        text = take(new Text(cell(), SWT.BORDER | SWT.MULTI | SWT.V_SCROLL), value.help());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, LINES * text.getLineHeight()).applyTo(text);
        text.addListener(SWT.Modify, event -> judge());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    }

    private List<String> entered() {
        return text.getText().lines().filter(line -> !line.isBlank()).toList();
    }

    private Optional<String> problem() {
        return entered().stream().flatMap(line -> value.problem(line, document().charset()).stream())
                .findFirst();
    }

    private void judge() {
        typing(!text.getText().equals(shown));
        say(problem().or(() -> entered().stream()
                .flatMap(line -> value.remark(line, document().charset()).stream()).findFirst()));
    }

    @Override
    void refresh() {
        boolean mixed = isMixed(value::allOf);
        text.setToolTipText(mixed ? Messages.get("mixed") : value.help());
        String now = mixed ? "" : String.join("\n", value.allOf(unit()));
        boolean typing = isKept(text, !text.getText().equals(shown), now.equals(shown));
        shown = now;
        if (!typing && !text.getText().equals(now)) {
            text.setText(now);
        }
        typing(!text.getText().equals(shown));
    }

    @Override
    void commit() {
        if (unit() == null || text.getText().equals(shown) || problem().isPresent()) {
            return;
        }
        List<String> values = entered().stream().map(value::raw).toList();
        shown = text.getText();
        typing(false);
        execute(unit -> new ReplaceSettingsCommand(unit, value.parameter().key(), values));
    }

    @Override
    boolean setFocus() {
        return text.setFocus();
    }
}
