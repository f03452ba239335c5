package dandori.ui.editor.properties;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import dandori.ui.editor.SiteDefinitions;
import dandori.unitdef.catalogue.Parameter;

/** Choosing the file or folder a parameter names, instead of typing it. */
enum FileChoice {

    /** A file that has to be there and be executable. */
    PROGRAM,
    /** A file that has to be there. */
    READ,
    /** A file that will be written or waited for. */
    WRITTEN,
    FOLDER;

    private static final String LAST = "files.last";
    private static final Map<String, FileChoice> CHOICES = Map.ofEntries(Map.entry("sc", PROGRAM),
            Map.entry("ev", READ), Map.entry("si", READ), Map.entry("so", WRITTEN), Map.entry("se", WRITTEN),
            Map.entry("wkp", FOLDER), Map.entry("jdf", WRITTEN), Map.entry("ejf", WRITTEN),
            Map.entry("flwf", WRITTEN), Map.entry("lffnm", WRITTEN), Map.entry("mlftx", READ),
            Map.entry("mlatf", READ), Map.entry("htcfl", READ), Map.entry("htrqf", READ));

    /** How the value of a parameter is chosen; empty when it names no file of this machine. */
    static Optional<FileChoice> of(Parameter parameter) {
        return Optional.ofNullable(CHOICES.get(parameter.key()));
    }

    /**
     * Asks for a file.
     *
     * @param now   the value there is
     * @param title what it is for
     * @return the absolute path that was chosen; empty when none was
     */
    Optional<String> ask(Shell shell, String now, String title) {
        String folder = folder(now).toString();
        Optional<String> chosen = Optional.ofNullable(this == FOLDER
                ? askFolder(shell, folder, title)
                : askFile(shell, folder, title));
        chosen.ifPresent(path -> settings().put(LAST, String.valueOf(this == FOLDER
                ? path
                : Path.of(path).getParent())));
        return chosen;
    }

    private static String askFolder(Shell shell, String folder, String title) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterPath(folder);
        return dialog.open();
    }

    private String askFile(Shell shell, String folder, String title) {
        FileDialog dialog = new FileDialog(shell, this == WRITTEN ? SWT.SAVE : SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterPath(folder);
        return dialog.open();
    }

    /** What the operating system will say against a chosen file when the job is to start; empty when nothing. */
    Optional<String> objection(String chosen) {
        return this == PROGRAM && !Files.isExecutable(Path.of(chosen))
                ? Optional.of(Messages.get("not_executable", chosen))
                : Optional.empty();
    }

    /** Where to begin: at the file there is, else where the last one was chosen, else in the site. */
    private static Path folder(String now) {
        return existing(now).map(Path::getParent)
                .or(() -> existing(settings().get(LAST)).filter(Files::isDirectory))
                .orElseGet(() -> PlatformUI.getWorkbench().getService(SiteDefinitions.class).folder().getParent());
    }

    private static Optional<Path> existing(String path) {
        try {
            return Optional.ofNullable(path).filter(text -> !text.isBlank()).map(Path::of).filter(Path::isAbsolute)
                    .filter(Files::exists);
        } catch (InvalidPathException macro) {
            return Optional.empty();
        }
    }

    private static IDialogSettings settings() {
        return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(FileChoice.class)).getDialogSettings();
    }
}
