package dandori.ui.editor.actions;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.ConnectionDragCreationTool;

import dandori.model.RelationKind;

/** Makes the tools that draw relations. */
public final class RelationTool {

    private RelationTool() {
    }

    /** A tool that draws relations of a kind by two clicks or one drag; of the fitting kind when it is null. */
    public static ConnectionCreationTool of(RelationKind kind) {
        return new ConnectionCreationTool(new Wanted(kind));
    }

    /** A tracker that draws a relation from the unit whose handle is dragged. */
    public static DragTracker dragged() {
        return new ConnectionDragCreationTool(new Wanted(null));
    }

    /** What the request of the tool says about the relation. */
    private record Wanted(RelationKind kind) implements CreationFactory {

        @Override
        public Object getNewObject() {
            return kind == null ? "" : kind;
        }

        @Override
        public Object getObjectType() {
            return getNewObject();
        }
    }
}
