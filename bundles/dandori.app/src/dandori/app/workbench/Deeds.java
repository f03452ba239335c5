package dandori.app.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

import dandori.app.site.SiteDialog;
import dandori.app.text.Texts;
import dandori.site.SiteException;
import dandori.site.SiteLayout;
import dandori.ui.editor.SiteDefinitions;

/** What doors, menus and keys lead to. */
final class Deeds {

    static final String NEW_JOBNET = "dandori.ui.editor.new_jobnet";
    static final String FIRST_JOBNET = "dandori.ui.editor.first_jobnet";
    static final String HELP = "dandori.app.help";
    static final String HELP_COMMAND = "dandori.app.show_help";

    private Deeds() {
    }

    /** Does what a command does. */
    static void command(IWorkbenchWindow window, String id) {
        try {
            window.getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
        }
    }

    /** Shows a view. */
    static void view(IWorkbenchWindow window, String id) {
        try {
            window.getActivePage().showView(id);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Lets the user choose the site of the next start; an empty folder becomes a new one. */
    static void chooseSite(IWorkbenchWindow window) {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
        dialog.setText(WorkbenchTexts.get("site_title"));
        dialog.setMessage(WorkbenchTexts.get("site_message"));
        // Else the system shows the folders used last, where none can be made.
        dialog.setFilterPath(running(window).root().toAbsolutePath().getParent().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            say(window, take(Path.of(chosen)));
        }
    }

    /** Shows settings, agents and agent groups; what is wrong with their files when they cannot be read. */
    static void siteSettings(IWorkbenchWindow window) {
        try {
            new SiteDialog(window.getShell(), running(window)).open();
        } catch (SiteException damaged) {
            MessageDialog.openError(window.getShell(), WorkbenchTexts.get("site_title"),
                    Texts.ofUser().failure(damaged));
        }
    }

    private static SiteLayout running(IWorkbenchWindow window) {
        return ((SiteChoice) window.getService(SiteDefinitions.class)).layout();
    }

    private static String take(Path folder) {
        SiteLayout layout = new SiteLayout(folder);
        boolean site = Files.exists(layout.settingsFile()) || Files.isDirectory(layout.definitions());
        try {
            if (!site && !isEmpty(folder)) {
                return WorkbenchTexts.get("site_foreign", folder);
            }
            Files.createDirectories(layout.definitions());
            UserChoices.setSite(folder);
        } catch (IOException e) {
            return WorkbenchTexts.get("site_failed", folder, e.getMessage());
        }
        String named = System.getenv("DANDORI_SITE");
        String said = WorkbenchTexts.get(site ? "site_next" : "site_made", folder);
        return named == null || named.isBlank() ? said : said + "\n\n" + WorkbenchTexts.get("site_named", named);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void say(IWorkbenchWindow window, String words) {
        MessageDialog.openInformation(window.getShell(), WorkbenchTexts.get("site_title"), words);
    }
}
