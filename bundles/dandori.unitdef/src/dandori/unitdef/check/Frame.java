package dandori.unitdef.check;

import dandori.unitdef.catalogue.Family;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A file without what is in its root jobnets: the groups with their calendars, and which root jobnets there are. */
final class Frame {

    private static final Set<String> DRAWING = Set.of("el", "sz");

    private final CheckedFile file;
    private final Charset charset;
    private final List<String> groups = new ArrayList<>();
    private final Map<String, UnitNode> sections = new LinkedHashMap<>();
    private boolean ambiguous;

    private Frame(CheckedFile file) {
        this.file = file;
        this.charset = file.tree().source().charset();
    }

    static Frame of(CheckedFile file) {
        Frame frame = new Frame(file);
        frame.read("", file.tree().units(), 1);
        return frame;
    }

    private void read(String upper, List<UnitNode> units, int level) {
        Set<String> names = new HashSet<>();
        for (UnitNode unit : units) {
            String path = upper + '/' + unit.name();
            ambiguous |= !names.add(unit.name()) || unit.name().indexOf('/') >= 0;
            if (file.type(unit).filter(type -> type.family() == Family.GROUP).isEmpty()) {
                sections.put(path, unit);
            } else if (level <= NestingCheck.DEEPEST_LEVEL) {
                groups.add(path + '\n' + written(unit));
                read(path, unit.units(), level + 1);
            }
        }
    }

    private static String written(UnitNode group) {
        return group.parameters().stream().filter(line -> !DRAWING.contains(line.key())).map(ParameterNode::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Whether a name stands for more than one unit, so that nothing can be found again by its name. */
    boolean isAmbiguous() {
        return ambiguous;
    }

    /** Whether lengths count as before. */
    boolean hasCharsetOf(Frame earlier) {
        return charset.equals(earlier.charset);
    }

    /** Whether the groups are the same and say the same, their drawing aside. */
    boolean hasGroupsOf(Frame earlier) {
        return groups.equals(earlier.groups);
    }

    /** Whether every unit of the file has the name and the type it had, and none came or went. */
    boolean hasNamesOf(Frame earlier) {
        return hasGroupsOf(earlier) && sections.keySet().equals(earlier.sections.keySet())
                && sections.entrySet().stream()
                        .allMatch(entry -> sameNames(entry.getValue(), earlier.sections.get(entry.getKey())));
    }

    private static boolean sameNames(UnitNode now, UnitNode before) {
        return Section.sameText(now, before) || names(now).equals(names(before));
    }

    private static List<String> names(UnitNode top) {
        List<String> names = new ArrayList<>();
        name(top, names, 1);
        return names;
    }

    private static void name(UnitNode unit, List<String> names, int depth) {
        names.add(depth + unit.type() + '/' + unit.name()
                + unit.parameter("gty").map(ParameterNode::toString).orElse(""));
        if (depth <= NestingCheck.DEEPEST_LEVEL) {
            unit.units().forEach(child -> name(child, names, depth + 1));
        }
    }
}
