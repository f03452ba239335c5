package dandori.app.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** Design: the site on the left, the drawing in the middle, what is selected and what is wrong below. */
public final class DesignPerspective implements IPerspectiveFactory {

    static final String ID = "dandori.app.design";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView("dandori.ui.editor.navigator", IPageLayout.LEFT, 0.22f, editors);
        layout.addView("dandori.ui.editor.outline", IPageLayout.BOTTOM, 0.6f, "dandori.ui.editor.navigator");
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.7f, editors);
        bottom.addView("dandori.ui.editor.properties");
        bottom.addView("dandori.ui.editor.problems");
        bottom.addView("dandori.ui.operate.log");
        bottom.addPlaceholder("dandori.ui.editor.search");
        IPlaceholderFolderLayout right = layout.createPlaceholderFolder("right", IPageLayout.RIGHT, 0.55f, editors);
        right.addPlaceholder("dandori.app.help");
        right.addPlaceholder("dandori.ui.editor.first_jobnet");
    }
}
