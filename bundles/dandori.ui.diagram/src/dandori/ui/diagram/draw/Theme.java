package dandori.ui.diagram.draw;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import dandori.diagram.theme.ColourToken;
import dandori.diagram.theme.Palette;
import dandori.diagram.theme.Rgb;

/** The colours of drawings in the theme the workbench has now; tells when it gets another one. UI thread only. */
public final class Theme {

    private static final String CHANGED = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";
    private static final double DARK = 0.25;
    private static final Theme CURRENT = new Theme();

    private final Map<ColourToken, Color> colours = new HashMap<>();
    private final Set<Runnable> listeners = new LinkedHashSet<>();
    private Palette palette;

    private Theme() {
        palette = paletteNow();
        IEventBroker events = PlatformUI.getWorkbench().getService(IEventBroker.class);
        if (events != null) {
            events.subscribe(CHANGED, event -> Display.getDefault().asyncExec(this::follow));
        }
    }

    /** The theme of this workbench. */
    public static Theme current() {
        return CURRENT;
    }

    /** What the colour tokens look like now. */
    public Palette palette() {
        return palette;
    }

    /** The colour of a token; need not be disposed. */
    public Color colour(ColourToken token) {
        return colours.computeIfAbsent(token, wanted -> colour(palette.rgb(wanted)));
    }

    private static Color colour(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }

    /** Calls back whenever the colours have changed. */
    public void addListener(Runnable changed) {
        listeners.add(changed);
    }

    public void removeListener(Runnable changed) {
        listeners.remove(changed);
    }

    private void follow() {
        Palette now = paletteNow();
        if (!now.equals(palette)) {
            palette = now;
            colours.clear();
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** The workbench says by the ground of its windows whether it is dark, whatever the theme is called. */
    private static Palette paletteNow() {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        if (windows.length == 0) {
            return Display.isSystemDarkTheme() ? Palette.DARK : Palette.LIGHT;
        }
        Color ground = windows[0].getShell().getBackground();
        Rgb rgb = new Rgb(ground.getRed(), ground.getGreen(), ground.getBlue());
        return rgb.luminance() < DARK ? Palette.DARK : Palette.LIGHT;
    }
}
