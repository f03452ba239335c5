package dandori.ui.editor.documents;

import java.nio.file.Path;
import java.time.ZoneId;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IDialogSettingsProvider;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import dandori.documents.build.RunResults;
import dandori.documents.edition.Editions;
import dandori.documents.preset.Presets;
import dandori.ui.editor.SiteDefinitions;

/**
 * What documents need beside a definition.
 *
 * @param definitions folder of the definition files
 * @param presets     of the product and of the site
 * @param editions    that the site remembers
 * @param results     how generations went
 * @param zone        of the wall-clock times of the site
 */
public record Surroundings(Path definitions, Presets presets, Editions editions, RunResults results, ZoneId zone) {

    /** Those of the open site. */
    public static Surroundings ofWorkbench() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        SiteDefinitions site = workbench.getService(SiteDefinitions.class);
        return new Surroundings(site.folder(), new Presets(site.documents().resolve("presets")),
                new Editions(site.documents().resolve("editions")), workbench.getService(RunResults.class),
                site.zone());
    }

    /** Where a dialog keeps what was chosen last. */
    public static IDialogSettings memory(String section) {
        IDialogSettings all = provider().getDialogSettings();
        IDialogSettings own = all.getSection(section);
        return own == null ? all.addNewSection(section) : own;
    }

    /** Keeps what was chosen, also when the workbench should not end as it ought to. */
    public static void keepMemory() {
        provider().saveDialogSettings();
    }

    private static IDialogSettingsProvider provider() {
        return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(Surroundings.class));
    }
}
