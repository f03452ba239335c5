package dandori.ui.editor.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import dandori.model.commands.change.ChangeSettingCommand;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.unitdef.catalogue.Parameter;

/** Several of several values, ticked; written with colons between them. */
final class FlagsRow extends Field {

    private static final String BETWEEN = ":";

    private final ParameterValue value;
    private final Composite boxes;
    private final List<Button> buttons = new ArrayList<>();

    FlagsRow(Composite rows, DefinitionDocument document, Parameter parameter, String type) {
        this(rows, document, new ParameterValue(parameter, type));
    }

    private FlagsRow(Composite rows, DefinitionDocument document, ParameterValue value) {
        super(rows, document, value.name(), value.help());
        this.value = value;
        boxes = take(new Composite(cell(), SWT.NONE), value.help());
        boxes.setLayout(new RowLayout());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(boxes);
        for (String choice : value.grammar().choices()) {
            Button button = new Button(boxes, SWT.CHECK);
            button.setText(value.parameter().choiceName(choice, Locale.getDefault()));
            button.setData(choice);
            button.addListener(SWT.Selection, event -> commit());
            buttons.add(button);
            follow(button);
        }
    }

    private String ticked() {
        return String.join(BETWEEN, buttons.stream().filter(Button::getSelection)
                .map(button -> (String) button.getData()).toList());
    }

    @Override
    void refresh() {
        boolean mixed = isMixed(value::of);
        List<String> now = List.of(value.of(unit()).strip().split(BETWEEN));
        buttons.forEach(button -> {
            button.setSelection(now.contains(button.getData()));
            button.setGrayed(mixed);
        });
    }

    @Override
    void commit() {
        String ticked = ticked();
        if (unit() == null || sameAsNow()) {
            return;
        }
        Optional<String> problem = value.problem(ticked, document().charset());
        say(problem);
        if (problem.isEmpty()) {
            String key = value.parameter().key();
            execute(unit -> ticked.isEmpty()
                    ? ChangeSettingCommand.remove(unit, key)
                    : ChangeSettingCommand.set(unit, key, ticked));
        }
    }

    private boolean sameAsNow() {
        List<String> now = List.of(value.of(unit()).strip().split(BETWEEN));
        return buttons.stream().allMatch(button -> button.getSelection() == now.contains(button.getData()));
    }

    @Override
    boolean setFocus() {
        return boxes.setFocus();
    }
}
