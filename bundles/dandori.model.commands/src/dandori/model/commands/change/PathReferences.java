package dandori.model.commands.change;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dandori.model.Definition;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;

/**
 * Settings that tell a unit by its name: an absolute path in {@code eun} (awaited unit), {@code ncr} and {@code ncn}
 * (connector and its target), {@code jc} (group whose calendar is used), the bare name of a sibling in {@code ejn}.
 * Those of a connector to another service ({@code ncex=y}) tell units of that service.
 */
public final class PathReferences {

    private static final Set<String> PATHS = Set.of("eun", "jc", "ncn", "ncr");

    private final Map<Setting, String> values = new LinkedHashMap<>();
    private final Unit unit;
    private final String name;
    private final String path;
    private final String newPath;
    private final boolean stays;

    private PathReferences(Unit unit, String name, String newPath, boolean stays) {
        this.unit = unit;
        this.name = name;
        this.newPath = newPath;
        this.stays = stays;
        path = UnitPath.of(unit);
    }

    /** The settings of the file that tell this unit or one below it, with the values they need under the new name. */
    static Map<Setting, String> renamed(Unit unit, String name) {
        String path = UnitPath.of(unit);
        return new PathReferences(unit, name, path.substring(0, path.lastIndexOf('/') + 1) + name, true).found();
    }

    /** The settings of the file that tell the path of this unit or of one below it, with what they need elsewhere. */
    public static Map<Setting, String> moved(Unit unit, String newPath) {
        return new PathReferences(unit, unit.getName(), newPath, false).found();
    }

    private Map<Setting, String> found() {
        if (EcoreUtil.getRootContainer(unit) instanceof Definition definition) {
            Iterator<EObject> all = definition.eAllContents();
            all.forEachRemaining(object -> {
                if (object instanceof Setting setting) {
                    look(setting);
                }
            });
        }
        return values;
    }

    private void look(Setting setting) {
        String value = setting.getValue().strip();
        String quote = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"") ? "\"" : "";
        String told = value.substring(quote.length(), value.length() - quote.length());
        if (PATHS.contains(setting.getKey())) {
            if (isAtOrBelow(told) && !isOfOtherService(setting)) {
                values.put(setting, quote + renamed(told) + quote);
            }
        } else if (stays && setting.getKey().equals("ejn") && told.equals(unit.getName())
                && isBeside(setting.getOwner())) {
            values.put(setting, quote + name + quote);
        }
    }

    private String renamed(String told) {
        return newPath + told.substring(path.length());
    }

    private boolean isAtOrBelow(String told) {
        return told.startsWith(path) && (told.length() == path.length() || told.charAt(path.length()) == '/');
    }

    private boolean isBeside(Unit other) {
        return other != unit && other.eContainer() == unit.eContainer();
    }

    private static boolean isOfOtherService(Setting setting) {
        return setting.getKey().startsWith("nc")
                && UnitSettings.is(setting.getOwner(), "ncex", "y");
    }
}
