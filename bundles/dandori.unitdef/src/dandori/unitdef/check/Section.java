package dandori.unitdef.check;

import dandori.unitdef.problem.ProblemCollector;
import dandori.unitdef.problem.ProblemKind;
import dandori.unitdef.syntax.UnitNode;
import java.util.ArrayList;
import java.util.List;

/** A root jobnet, what was found in it and what its checks wanted to know beyond it. */
final class Section {

    private final UnitNode node;
    private final List<Found> found;
    private boolean asksNames;
    private boolean asksGroups;
    private boolean tellsLines;
    private boolean cut;

    /** One thing found; its offset is counted from the start of the section. */
    private record Found(ProblemKind kind, int offset, String unit, Object[] arguments) {
    }

    Section(UnitNode node) {
        this(node, new ArrayList<>());
    }

    private Section(UnitNode node, List<Found> found) {
        this.node = node;
        this.found = found;
    }

    /** Notes that a check asked for the units of the file, or those beside the root jobnet. */
    void askNames() {
        asksNames = true;
    }

    /** Notes that a check asked for what several units of the file share: calendars. */
    void askGroups() {
        asksGroups = true;
    }

    /** Notes what was found. */
    void add(ProblemKind kind, int offset, String unit, Object... arguments) {
        found.add(new Found(kind, offset - node.start(), unit, arguments));
    }

    /** Notes that a line number is told, which holds as long as the section does not move. */
    void tellLines() {
        tellsLines = true;
    }

    /** Notes that something was found that is only counted. */
    void cut() {
        cut = true;
    }

    /** Whether it knows all that was found. */
    boolean isWhole() {
        return !cut;
    }

    /** Whether the checks would find the same in a section as it is now. */
    boolean holds(UnitNode now, boolean sameGroups, boolean sameNames) {
        return (sameGroups || !asksGroups) && (sameNames || !asksNames) && sameText(now, node)
                && (!tellsLines || line(now) == line(node));
    }

    private static int line(UnitNode unit) {
        return unit.tree().position(unit.start()).line();
    }

    /** Whether two units are written the same, with all that is in them. */
    static boolean sameText(UnitNode some, UnitNode other) {
        int length = some.end() - some.start();
        return length == other.end() - other.start()
                && some.tree().print().regionMatches(some.start(), other.tree().print(), other.start(), length);
    }

    /** The same section where it is now; what was found is told there. */
    Section tellAgain(UnitNode now, ProblemCollector problems) {
        Section moved = new Section(now, found);
        moved.asksNames = asksNames;
        moved.asksGroups = asksGroups;
        moved.tellsLines = tellsLines;
        for (Found each : found) {
            problems.add(each.kind(), now.start() + each.offset(), each.unit(), each.arguments());
        }
        return moved;
    }
}
