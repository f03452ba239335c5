package dandori.ui.editor.excel;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import dandori.ui.editor.ActiveDefinition;
import dandori.ui.editor.SiteDefinitions;

/** Opens a dialog about the definition somebody works on; which one, its registration says. */
public final class ExcelHandler extends AbstractHandler implements IExecutableExtension {

    /** The dialogs there are. */
    private enum Dialog {
        EXPORT, APPLY, REPLACE
    }

    private Dialog dialog;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        dialog = Dialog.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Optional<ActiveDefinition> active = ActiveDefinition.of(window.getActivePage());
        if (active.isEmpty()) {
            ActiveDefinition.sayThatThereIsNone(window.getShell());
            return null;
        }
        try {
            OpenFile file = OpenFile.of(window.getActivePage(), active.get().file());
            if (OpenFile.tree(file.document().text()).isEmpty()) {
                throw new IOException(Messages.get("export_broken", file.name()));
            }
            open(window, file, active.get().unit());
        } catch (IOException unreadable) {
            MessageDialog.open(MessageDialog.ERROR, window.getShell(), Messages.get("unreadable_title"),
                    Messages.get("unreadable", active.get().file().getFileName(), unreadable.getMessage()), SWT.NONE);
        }
        return null;
    }

    private void open(IWorkbenchWindow window, OpenFile file, String unit) {
        switch (dialog) {
            case EXPORT -> new ExportDialog(window.getShell(), file, unit).open();
            case APPLY -> new ApplyDialog(window.getShell(), file,
                    PlatformUI.getWorkbench().getService(SiteDefinitions.class)).open();
            case REPLACE -> new ReplaceDialog(window.getShell(), file).open();
        }
    }
}
