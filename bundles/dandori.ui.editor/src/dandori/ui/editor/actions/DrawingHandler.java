package dandori.ui.editor.actions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

import dandori.ui.editor.JobnetEditor;

/** Does what a command of the workbench asks for in the active drawing; which, stands behind the colon in plugin.xml. */
public final class DrawingHandler extends AbstractHandler implements IExecutableExtension {

    private DrawingAction action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = DrawingAction.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof JobnetEditor editor) {
            action.run(editor);
        }
        return null;
    }
}
