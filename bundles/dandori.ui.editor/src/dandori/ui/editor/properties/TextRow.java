package dandori.ui.editor.properties;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import dandori.model.commands.change.ChangeSettingCommand;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.unitdef.catalogue.Parameter;

/** A value that is typed; long texts have several lines. Enter takes a single line over, leaving the field does too. */
public final class TextRow extends Field {

    private static final int LONG = 500;
    private static final int LINES = 4;

    private final ParameterValue value;
    private final Text text;
    private String shown = "";

    /** A row for a parameter of units of a type. */
    public TextRow(Composite rows, DefinitionDocument document, Parameter parameter, String type) {
        this(rows, document, new ParameterValue(parameter, type));
    }

    private TextRow(Composite rows, DefinitionDocument document, ParameterValue value) {
        super(rows, document, value.name(), value.help());
        this.value = value;
        Optional<FileChoice> choice = FileChoice.of(value.parameter());
        boolean lines = choice.isEmpty() && value.grammar().isQuoted() && value.grammar().maxBytes().orElse(0) > LONG;
        text = take(new Text(choice.isPresent() ? pair() : cell(),
                SWT.BORDER | (lines ? SWT.MULTI | SWT.V_SCROLL | SWT.WRAP : SWT.SINGLE)), value.help());
        choice.ifPresent(this::addButton);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(100, lines ? LINES * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
        text.setMessage(value.defaultText());
        text.addListener(SWT.Modify, event -> judge());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.Traverse, this::traverse);
    }

    private void addButton(FileChoice choice) {
        Button browse = new Button(text.getParent(), SWT.PUSH);
        browse.setText(Messages.get("browse"));
        browse.addListener(SWT.Selection, event -> choice.ask(text.getShell(), text.getText(), value.name())
                .ifPresent(chosen -> {
                    text.setText(chosen);
                    commit();
                    text.setFocus();
                    text.setSelection(text.getCharCount());
                    say(problem().or(() -> choice.objection(chosen)));
                }));
        follow(browse);
    }

    /** Tab leaves also a field of several lines. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            text.setText(shown);
        }
    }

    private Optional<String> problem() {
        return value.problem(text.getText(), document().charset());
    }

    private void judge() {
        typing(!text.getText().equals(shown));
        say(text.getText().equals(shown)
                ? Optional.empty()
                : value.remark(text.getText(), document().charset()));
    }

    @Override
    void refresh() {
        boolean mixed = isMixed(value::of);
        text.setMessage(mixed ? Messages.get("mixed") : value.defaultText());
        String now = mixed ? "" : value.of(unit());
        boolean typing = isKept(text, !text.getText().equals(shown), now.equals(shown));
        if (!typing && !text.getText().equals(now)) {
            shown = now;
            text.setText(now);
        }
        shown = now;
        typing(!text.getText().equals(shown));
    }

    @Override
    void commit() {
        String entered = text.getText().replace("\r\n", "\n");
        if (unit() == null || entered.equals(shown) || problem().isPresent()) {
            return;
        }
        shown = entered;
        typing(false);
        String key = value.parameter().key();
        execute(unit -> entered.isEmpty()
                ? ChangeSettingCommand.remove(unit, key)
                : ChangeSettingCommand.set(unit, key, value.raw(entered)));
    }

    @Override
    boolean setFocus() {
        return text.setFocus();
    }
}
