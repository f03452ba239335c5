package dandori.app.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Operate: the generations on the left, the monitor in the middle, the output of jobs below. */
public final class OperatePerspective implements IPerspectiveFactory {

    static final String ID = "dandori.app.operate";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView("dandori.ui.operate.generations", IPageLayout.LEFT, 0.25f, editors);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.6f, editors);
        bottom.addView("dandori.ui.operate.log");
        layout.createPlaceholderFolder("right", IPageLayout.RIGHT, 0.55f, editors).addPlaceholder("dandori.app.help");
    }
}
