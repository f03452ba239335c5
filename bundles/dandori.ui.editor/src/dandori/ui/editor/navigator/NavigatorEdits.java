package dandori.ui.editor.navigator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;

import dandori.model.JobGroup;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.change.RenameUnitCommand;
import dandori.model.commands.create.CreateUnitCommand;
import dandori.model.commands.create.NewUnit;
import dandori.model.commands.delete.DeleteUnitsCommand;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.NameRules;
import dandori.ui.editor.Editors;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.EditWords;
import dandori.ui.editor.commands.NewNames;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.OpenDefinitions;
import dandori.ui.editor.document.SaveOutcome;

/** Edits made in the navigator. Files nobody edits in a drawing are saved at once. */
final class NavigatorEdits {

    private final NavigatorView view;
    private DefinitionDocument last;

    NavigatorEdits(NavigatorView view) {
        this.view = view;
    }

    /** Where something new goes that is created with an element selected. */
    private record Place(DefinitionDocument document, Level level) {

        String name() {
            return level.upper().map(UnitPath::of).orElseGet(() -> document.file().getFileName().toString());
        }
    }

    /** Asks for a name and creates a jobnet or group in the group that is selected, or around what is selected. */
    void create(String type, Object selected) {
        Optional<Place> place = place(selected);
        if (place.isPresent()) {
            create(type, place.get());
        } else {
            // The group of a new file is the group that is wanted.
            createFile().filter(file -> !type.equals("g")).flatMap(this::place)
                    .ifPresent(inFile -> create(type, inFile));
        }
    }

    private void create(String type, Place place) {
        DefinitionDocument document = place.document();
        Level level = place.level();
        NameDialog dialog = new NameDialog(view.getSite().getShell(), Messages.get("title_" + type),
                Messages.get("in", place.name()), document.names(), level.units());
        dialog.name(NewNames.of(type, level, document.names()).name()).ifPresent(name -> {
            CreateUnitCommand creation = new CreateUnitCommand(level, NewUnit.of(type, name), document.names());
            if (execute(document, creation)) {
                view.reveal(creation.created());
                Editors.open(view.getSite().getPage(), creation.created());
            }
        });
    }

    private Optional<Place> place(Object selected) {
        if (selected instanceof Unit unit) {
            Unit group = unit;
            while (group != null && !(group instanceof JobGroup)) {
                group = group.getUpper();
            }
            Optional<DefinitionDocument> document = Editors.document(unit);
            Level level = group != null ? Level.below(group) : document.map(each -> Level.top(each.definition())).get();
            return document.map(each -> new Place(each, level));
        }
        return file(selected).map(document -> document.definition().getUnits().stream()
                .filter(JobGroup.class::isInstance).findFirst().map(group -> new Place(document, Level.below(group)))
                .orElseGet(() -> new Place(document, Level.top(document.definition()))));
    }

    /** The file that is selected, or the only one. */
    private Optional<DefinitionDocument> file(Object selected) {
        if (selected instanceof DefinitionFile file) {
            return open(file.path());
        }
        List<DefinitionFile> files = view.folder().map(DefinitionFile::in).orElse(List.of());
        return files.isEmpty() ? Optional.empty() : open(files.get(0).path());
    }

    private Optional<DefinitionDocument> open(Path file) {
        try {
            return Optional.of(OpenDefinitions.ofWorkbench().open(file));
        } catch (IOException e) {
            say(Messages.get("file_failed", file.getFileName(), e.getMessage()));
            return Optional.empty();
        }
    }

    /** Asks for a name and makes a file with a group of that name; empty when nothing came of it. */
    Optional<DefinitionFile> createFile() {
        NameDialog dialog = new NameDialog(view.getSite().getShell(), Messages.get("title_file"),
                Messages.get("file_explained"), NameRules.UTF_8, List.of());
        return dialog.name(freeFileName()).flatMap(this::writeFile);
    }

    private Optional<DefinitionFile> writeFile(String name) {
        Path file = file(name);
        try {
            Files.write(file, ("unit=" + name + ",,,;\n{\n\tty=g;\n}\n").getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE_NEW);
            DefinitionFile made = new DefinitionFile(file);
            view.reveal(made);
            return Optional.of(made);
        } catch (IOException e) {
            say(Messages.get(Files.exists(file) ? "file_exists" : "file_failed", file.getFileName(), e.getMessage()));
            return Optional.empty();
        }
    }

    private Path file(String name) {
        return view.folder().orElseThrow().resolve(name + DefinitionFile.ENDING);
    }

    private String freeFileName() {
        String usual = Messages.get("file_name");
        String free = usual;
        for (int number = 2; Files.exists(file(free)); number++) {
            free = usual + "_" + number;
        }
        return free;
    }

    void rename(Unit unit) {
        Editors.document(unit).ifPresent(document -> {
            List<Unit> others = Level.of(unit).units().stream().filter(other -> other != unit).toList();
            new NameDialog(view.getSite().getShell(), Messages.get("title_rename"),
                    Messages.get("rename_what", UnitPath.of(unit)), document.names(), others).name(unit.getName())
                    .ifPresent(name -> execute(document, new RenameUnitCommand(unit, name, document.names())));
        });
    }

    void delete(IStructuredSelection selection) {
        List<Unit> units = ((List<?>) selection.toList()).stream().filter(Unit.class::isInstance).map(Unit.class::cast)
                .toList();
        String question = Messages.get("delete_question", units.get(0).getName(), units.size(),
                units.stream().mapToInt(NavigatorEdits::size).sum());
        if (MessageDialog.open(MessageDialog.QUESTION, view.getSite().getShell(), Messages.get("delete"), question,
                SWT.NONE, Messages.get("delete"), Messages.get("cancel")) == 0) {
            Editors.document(units.get(0)).ifPresent(document -> execute(document, new DeleteUnitsCommand(
                    units.stream().filter(unit -> unit.eResource() == units.get(0).eResource()).toList())));
        }
    }

    private static int size(Unit unit) {
        return 1 + unit.getUnits().stream().mapToInt(NavigatorEdits::size).sum();
    }

    private boolean isSavedAtOnce(DefinitionDocument document) {
        return Editors.isSavedAtOnce(view.getSite().getPage(), document);
    }

    /** Whether there is an edit to take back in the file that is selected, else in the one edited last. */
    boolean canUndo(Object selected) {
        return history(selected).filter(document -> document.commands().canUndo()).isPresent();
    }

    boolean canRedo(Object selected) {
        return history(selected).filter(document -> document.commands().canRedo()).isPresent();
    }

    void undo(Object selected) {
        history(selected).ifPresent(document -> again(document, document.commands()::undo));
    }

    void redo(Object selected) {
        history(selected).ifPresent(document -> again(document, document.commands()::redo));
    }

    private Optional<DefinitionDocument> history(Object selected) {
        Optional<DefinitionDocument> chosen = selected instanceof Unit unit ? Editors.document(unit) : Optional.empty();
        return chosen.or(() -> Optional.ofNullable(last));
    }

    private void again(DefinitionDocument document, Runnable step) {
        boolean saveAtOnce = isSavedAtOnce(document);
        step.run();
        if (saveAtOnce && !(document.save() instanceof SaveOutcome.Saved)) {
            say(Messages.get("not_saved", document.file().getFileName()));
        }
    }

    private boolean execute(DefinitionDocument document, ModelCommand edit) {
        boolean saveAtOnce = isSavedAtOnce(document);
        EditCommand command = new EditCommand(edit);
        if (!command.canExecute()) {
            EditWords.refusal(command.verdict()).ifPresent(this::say);
            return false;
        }
        last = document;
        document.commands().execute(command);
        if (saveAtOnce && !(document.save() instanceof SaveOutcome.Saved)) {
            document.commands().undo();
            say(Messages.get("not_saved", document.file().getFileName()));
            return false;
        }
        return true;
    }

    private void say(String words) {
        MessageDialog.open(MessageDialog.WARNING, view.getSite().getShell(), view.getPartName(), words, SWT.NONE,
                Messages.get("ok"));
    }
}
