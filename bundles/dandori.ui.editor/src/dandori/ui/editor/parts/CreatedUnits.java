package dandori.ui.editor.parts;

import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;

import dandori.model.Unit;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.create.CreateUnitCommand;
import dandori.model.commands.relate.InsertOnRelationCommand;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.palette.FavouriteParts;

/** What goes on with a unit that has just been created: it is selected and waits for its name. */
public final class CreatedUnits {

    private CreatedUnits() {
    }

    /** Selects the unit an executed command has created, and opens its name for typing where that is wanted. */
    public static void select(EditPartViewer viewer, Command command, boolean named) {
        created(command).ifPresent(unit -> {
            FavouriteParts.used(unit.getType());
            viewer.flush();
            EditPart part = (EditPart) viewer.getEditPartRegistry().get(unit);
            if (part != null) {
                viewer.select(part);
                viewer.reveal(part);
                if (named) {
                    DrawingHost.of(viewer).rename(unit);
                }
            }
        });
    }

    private static Optional<Unit> created(Command command) {
        ModelCommand edit = command instanceof EditCommand wrapped ? wrapped.edit() : null;
        if (edit instanceof CreateUnitCommand creation) {
            return Optional.of(creation.created());
        }
        return edit instanceof InsertOnRelationCommand insertion ? Optional.of(insertion.inserted()) : Optional.empty();
    }
}
