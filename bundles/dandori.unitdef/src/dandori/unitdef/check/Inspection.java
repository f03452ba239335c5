package dandori.unitdef.check;

import dandori.unitdef.problem.Problem;
import dandori.unitdef.problem.ProblemCollector;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts checks to every unit of a file, but for the root jobnets in which they would find what they found before. */
final class Inspection {

    private final Checks checks;
    private final CheckedFile file;
    private final Frame frame;
    private final Memory before;
    private final boolean usable;
    private final boolean sameGroups;
    private final boolean sameNames;
    private final ProblemCollector problems;
    private final Map<String, Section> sections = new HashMap<>();
    private final Deque<Pending> open = new ArrayDeque<>();

    Inspection(Checks checks, DefinitionTree tree, Memory before) {
        this.checks = checks;
        this.file = checks.open(tree);
        this.frame = Frame.of(file);
        this.before = before;
        this.problems = tree.source().problemCollector();
        this.usable = before.frame().filter(earlier -> !frame.isAmbiguous() && frame.hasCharsetOf(earlier)).isPresent();
        this.sameGroups = usable && frame.hasGroupsOf(before.frame().orElseThrow());
        this.sameNames = sameGroups && frame.hasNamesOf(before.frame().orElseThrow());
    }

    /** A unit whose turn is to come. */
    private record Pending(UnitNode node, Optional<CheckedUnit> parent, Siblings siblings) {

        CheckedUnit in(CheckedFile file) {
            return new CheckedUnit(file, node, parent, siblings);
        }
    }

    /** Everything that is found, in the order of the text. To be asked once. */
    List<Problem> problems() {
        pushAll(new Siblings(file.tree().units()), Optional.empty());
        while (!open.isEmpty()) {
            CheckedUnit unit = open.pop().in(file);
            if (unit.isSection()) {
                section(unit);
            } else {
                look(unit, new Findings(problems, unit, Optional.empty()));
            }
        }
        return problems.problems();
    }

    /** What the next inspection may go by; once the problems were asked for. */
    Memory memory() {
        return frame.isAmbiguous() ? Memory.NONE : new Memory(Optional.of(frame), sections);
    }

    private void section(CheckedUnit top) {
        String name = top.fullName();
        Optional<Section> known = usable ? Optional.ofNullable(before.sections().get(name)) : Optional.empty();
        Section section = known.filter(last -> last.holds(top.node(), sameGroups, sameNames))
                .map(last -> last.tellAgain(top.node(), problems)).orElseGet(() -> inspect(top));
        if (section.isWhole()) {
            sections.put(name, section);
        }
    }

    /** Checks a root jobnet and all that is in it. */
    private Section inspect(CheckedUnit top) {
        Section section = new Section(top.node());
        file.noteIn(Optional.of(section));
        int outside = open.size();
        look(top, new Findings(problems, top, Optional.of(section)));
        while (open.size() > outside) {
            CheckedUnit unit = open.pop().in(file);
            look(unit, new Findings(problems, unit, Optional.of(section)));
        }
        file.noteIn(Optional.empty());
        return section;
    }

    private void look(CheckedUnit unit, Findings findings) {
        checks.check(unit, findings);
        if (unit.level() <= NestingCheck.DEEPEST_LEVEL) {
            pushAll(unit.children(), Optional.of(unit));
        }
    }

    private void pushAll(Siblings units, Optional<CheckedUnit> parent) {
        units.units().forEach(unit -> open.push(new Pending(unit, parent, units)));
    }
}
