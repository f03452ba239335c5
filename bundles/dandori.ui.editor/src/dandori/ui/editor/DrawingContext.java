package dandori.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * Lets keys without modifiers mean commands, but only while the drawing itself has the keys, not a field where somebody
 * types.
 */
final class DrawingContext {

    private static final String EDITING = "dandori.ui.editor.editing";
    private static final String ID = "dandori.ui.editor.drawing";

    private final IContextService contexts;
    private IContextActivation activation;

    private DrawingContext(IContextService contexts) {
        this.contexts = contexts;
    }

    static void follow(JobnetEditor editor) {
        DrawingContext context = new DrawingContext(editor.getSite().getService(IContextService.class));
        context.contexts.activateContext(EDITING);
        Control drawing = editor.pane().viewer().getControl();
        drawing.addListener(SWT.FocusIn, event -> context.activate());
        drawing.addListener(SWT.FocusOut, event -> context.deactivate());
        drawing.addListener(SWT.Dispose, event -> context.deactivate());
    }

    private void activate() {
        if (activation == null) {
            activation = contexts.activateContext(ID);
        }
    }

    private void deactivate() {
        if (activation != null) {
            contexts.deactivateContext(activation);
            activation = null;
        }
    }
}
