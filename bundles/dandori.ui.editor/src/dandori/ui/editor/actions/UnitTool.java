package dandori.ui.editor.actions;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;

import dandori.ui.editor.parts.CreatedUnits;

/** Puts a unit of a type where the mouse is clicked, and lets it be named there; kept, it goes on with the next one. */
public final class UnitTool extends CreationTool {

    /** A tool for units of a type, its {@code ty} code. */
    public UnitTool(String type) {
        super(new OfType(type));
    }

    @Override
    protected void performCreation(int button) {
        Command command = getCurrentCommand();
        executeCurrentCommand();
        CreatedUnits.select(getCurrentViewer(), command, unloadWhenFinished());
    }

    /** The type as the request of a creation tells it. */
    public record OfType(String type) implements CreationFactory {

        @Override
        public Object getNewObject() {
            return type;
        }

        @Override
        public Object getObjectType() {
            return type;
        }
    }
}
