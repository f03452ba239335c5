package dandori.ui.editor.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import dandori.model.commands.change.ChangeUnitTypeCommand;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;
import dandori.ui.diagram.content.UnitLabels;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.unitdef.catalogue.Catalogue;

/** The type of the unit, and those it can become: ordinary or recovery, of this system or that. */
final class TypeRow extends Field {

    private final Combo combo;
    private final List<String> types = new ArrayList<>();

    TypeRow(Composite rows, DefinitionDocument document) {
        super(rows, document, Messages.get("type"), Messages.get("type_help"));
        combo = take(new Combo(cell(), SWT.READ_ONLY | SWT.DROP_DOWN), Messages.get("type_help"));
        combo.addListener(SWT.Selection, event -> commit());
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

    @Override
    void refresh() {
        List<String> possible = new ArrayList<>(List.of(unit().getType()));
        Catalogue.standard().unitTypes().stream().map(type -> type.code()).filter(this::isPossible)
                .forEach(possible::add);
        if (!possible.equals(types)) {
            types.clear();
            types.addAll(possible);
            combo.setItems(types.stream().map(UnitLabels::typeName).toArray(String[]::new));
            combo.requestLayout();
        }
        combo.select(0);
        combo.setEnabled(types.size() > 1 && units().size() == 1);
    }

    private boolean isPossible(String type) {
        Verdict verdict = new ChangeUnitTypeCommand(unit(), type).verdict();
        return !verdict.isRefused(Reason.OTHER_FAMILY) && !verdict.isRefused(Reason.NOTHING_TO_CHANGE);
    }

    @Override
    void commit() {
        if (unit() != null && combo.getSelectionIndex() > 0) {
            execute(unit -> new ChangeUnitTypeCommand(unit, types.get(combo.getSelectionIndex())));
        }
    }

    @Override
    boolean setFocus() {
        return combo.setFocus();
    }
}
