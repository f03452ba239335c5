package dandori.ui.editor.palette;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import dandori.ui.editor.palette.PaletteEntry.OfType;

/** The parts somebody likes to have at hand, and those taken last; remembered from day to day. */
public final class FavouriteParts {

    private static final String CHOSEN = "palette.favourites";
    private static final String RECENT = "palette.recent";
    private static final String[] AT_FIRST = { "j", "n", "jdj", "flwj" };
    private static final int MOST_RECENT = 5;

    private FavouriteParts() {
    }

    /** The favourites, in the order they became so. */
    static List<OfType> chosen() {
        return entries(types(CHOSEN, AT_FIRST));
    }

    /** What was taken last and is no favourite, the latest first. */
    static List<OfType> recent() {
        Set<String> recent = types(RECENT);
        recent.removeAll(types(CHOSEN, AT_FIRST));
        return entries(recent);
    }

    static boolean isChosen(OfType part) {
        return types(CHOSEN, AT_FIRST).contains(part.type().code());
    }

    /** Makes a part a favourite, or no longer. */
    static void toggle(OfType part) {
        Set<String> types = types(CHOSEN, AT_FIRST);
        if (!types.remove(part.type().code())) {
            types.add(part.type().code());
        }
        settings().put(CHOSEN, types.toArray(String[]::new));
    }

    /** Remembers that a unit of this type was created. */
    public static void used(String type) {
        List<String> recent = new ArrayList<>(types(RECENT));
        recent.remove(type);
        recent.add(0, type);
        settings().put(RECENT, recent.stream().limit(MOST_RECENT).toArray(String[]::new));
    }

    private static Set<String> types(String key, String... otherwise) {
        String[] types = settings().getArray(key);
        return new LinkedHashSet<>(List.of(types == null ? otherwise : types));
    }

    private static List<OfType> entries(Set<String> types) {
        List<OfType> all = PaletteEntries.types(type -> true);
        Function<String, Optional<OfType>> entry = code -> all.stream().filter(each -> each.type().code().equals(code))
                .findFirst();
        return types.stream().flatMap(code -> entry.apply(code).stream()).toList();
    }

    private static IDialogSettings settings() {
        return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(FavouriteParts.class))
                .getDialogSettings();
    }
}
