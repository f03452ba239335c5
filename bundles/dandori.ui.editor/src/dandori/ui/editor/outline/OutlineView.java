package dandori.ui.editor.outline;

import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/** The outline of the active drawing. */
public final class OutlineView extends ContentOutline {

    /** The identifier of the view in the workbench. */
    public static final String ID = "dandori.ui.editor.outline";

    @Override
    protected IPage createDefaultPage(PageBook book) {
        MessagePage page = new MessagePage();
        initPage(page);
        page.createControl(book);
        page.setMessage(Messages.get("nothing_open"));
        return page;
    }

    /** An editor that was open when the workbench was closed comes without being activated. */
    @Override
    public void partOpened(IWorkbenchPart part) {
        if (getCurrentPage() == getDefaultPage() && getBootstrapPart() == part && part != null) {
            partActivated(part);
        }
    }
}
