package dandori.ui.editor.properties;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.PageBookView;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** The properties of what is selected in the active drawing. */
public final class PropertiesView extends PageBookView {

    /** The identifier of the view in the workbench. */
    public static final String ID = "dandori.ui.editor.properties";

    @Override
    protected IPage createDefaultPage(PageBook book) {
        MessagePage page = new MessagePage();
        initPage(page);
        page.createControl(book);
        page.setMessage(Messages.get("nothing_selected"));
        return page;
    }

    @Override
    protected PageRec doCreatePage(IWorkbenchPart part) {
        IPropertySheetPage page = Adapters.adapt(part, IPropertySheetPage.class);
        if (page == null) {
            return null;
        }
        if (page instanceof UnitPropertyPage ours) {
            initPage(ours);
        }
        page.createControl(getPageBook());
        return new PageRec(part, page);
    }

    @Override
    protected void doDestroyPage(IWorkbenchPart part, PageRec record) {
        record.page.dispose();
        record.dispose();
    }

    @Override
    protected IWorkbenchPart getBootstrapPart() {
        return getSite().getPage().getActiveEditor();
    }

    @Override
    protected boolean isImportant(IWorkbenchPart part) {
        return part instanceof IEditorPart;
    }

    /** An editor that was open when the workbench was closed comes without being activated. */
    @Override
    public void partOpened(IWorkbenchPart part) {
        if (getCurrentPage() == getDefaultPage() && getBootstrapPart() == part && part != null) {
            partActivated(part);
        }
    }
}
