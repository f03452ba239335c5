package dandori.ui.editor.canvas;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.ui.IEditorPart;

/** The tools and the undo history of one editor; tells when another tool is taken up. */
public final class DrawingDomain extends DefaultEditDomain {

    private final Set<Runnable> listeners = new LinkedHashSet<>();

    /** A domain with the undo history of a file. */
    public DrawingDomain(IEditorPart editor, CommandStack commands) {
        super(editor);
        setCommandStack(commands);
        setDefaultTool(new PanningSelectionTool());
        loadDefaultTool();
    }

    /** Calls back when another tool is active. */
    public void addToolListener(Runnable changed) {
        listeners.add(changed);
    }

    /** Whether the tool is the one that selects and moves. */
    public boolean isSelecting() {
        return getActiveTool() == getDefaultTool();
    }

    @Override
    public void setActiveTool(Tool tool) {
        super.setActiveTool(tool);
        if (listeners != null) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }
}
