package dandori.ui.editor.documents;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dandori.documents.preset.Preset;
import dandori.documents.preset.PresetException;
import dandori.documents.preset.Presets;

/** Chooses, saves and removes presets. */
final class PresetBar {

    /** What the bar tells and asks. */
    interface Owner {

        /** A preset was chosen. */
        void chosen(Preset preset);

        /** Something went wrong. */
        void failed(String words);

        /** What would be saved under a name. */
        Preset named(String name);
    }

    private final Presets presets;
    private final Owner owner;
    private final Combo names;
    private final Button delete;

    PresetBar(Composite parent, Presets presets, Owner owner) {
        this.presets = presets;
        this.owner = owner;
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Messages.get("preset"));
        names = new Combo(bar, SWT.READ_ONLY);
        names.addListener(SWT.Selection, event -> choose());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
        button(bar, "preset_save", this::save);
        delete = button(bar, "preset_delete", this::delete);
        fill(Presets.STANDARD);
    }

    private static Button button(Composite bar, String key, Runnable deed) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(Messages.get(key));
        button.addListener(SWT.Selection, event -> deed.run());
        return button;
    }

    private void fill(String chosen) {
        List<String> all = presets.names();
        names.setItems(all.stream().map(PresetBar::title).toArray(String[]::new));
        names.setData(all);
        names.select(Math.max(0, all.indexOf(chosen)));
        delete.setEnabled(!Presets.isBuiltIn(name()));
    }

    private static String title(String name) {
        return Presets.isBuiltIn(name) ? Messages.get("preset_" + name) : name;
    }

    /** The name of the preset that was chosen. */
    String name() {
        return (String) ((List<?>) names.getData()).get(Math.max(0, names.getSelectionIndex()));
    }

    /** Chooses a preset; the standard one when it is gone. */
    void select(String name) {
        fill(name);
        choose();
    }

    private void choose() {
        delete.setEnabled(!Presets.isBuiltIn(name()));
        try {
            presets.find(name()).ifPresent(owner::chosen);
        } catch (PresetException wrong) {
            owner.failed(Messages.get("preset_wrong", wrong.preset(), wrong.setting(), wrong.value()));
            select(Presets.STANDARD);
        }
    }

    private void save() {
        String first = Presets.isBuiltIn(name()) ? "" : name();
        InputDialog dialog = new InputDialog(names.getShell(), Messages.get("preset_title"),
                Messages.get("preset_name"), first,
                name -> Presets.isName(name) ? null : name.isEmpty() ? "" : Messages.get("preset_bad_name"));
        if (dialog.open() == Window.OK) {
            change(dialog::getValue, name -> presets.save(owner.named(name)));
        }
    }

    private void delete() {
        change(() -> Presets.STANDARD, standard -> presets.delete(name()));
        choose();
    }

    private void change(Supplier<String> chosen, Consumer<String> deed) {
        try {
            deed.accept(chosen.get());
            fill(chosen.get());
        } catch (UncheckedIOException unwritable) {
            owner.failed(Messages.get("preset_unwritable", unwritable.getCause().getMessage()));
        }
    }
}
