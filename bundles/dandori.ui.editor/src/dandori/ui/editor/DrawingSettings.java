package dandori.ui.editor;

import java.util.Set;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** How people like their drawings; remembered from day to day. */
public final class DrawingSettings {

    /** Whether the lines between the cells are shown. */
    public static final String GRID = "drawing.grid";
    /** Whether comments stand on the icons. */
    public static final String COMMENTS = "drawing.comments";

    private static final Set<String> ON_AT_FIRST = Set.of(GRID);

    private DrawingSettings() {
    }

    /** Whether something is wanted. */
    public static boolean isOn(String setting) {
        String said = settings().get(setting);
        return said == null ? ON_AT_FIRST.contains(setting) : Boolean.parseBoolean(said);
    }

    static void toggle(String setting) {
        settings().put(setting, !isOn(setting));
    }

    private static IDialogSettings settings() {
        return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(DrawingSettings.class))
                .getDialogSettings();
    }
}
