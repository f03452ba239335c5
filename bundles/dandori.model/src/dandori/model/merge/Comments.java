package dandori.model.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dandori.model.difference.PlacedUnit;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.SyntaxNode;
import dandori.unitdef.syntax.UnitNode;

/**
 * The comments of units. They belong to no parameter, so that those theirs wrote cannot be put into mine's text; they
 * are named instead.
 */
final class Comments {

    private Comments() {
    }

    /** Names the comments that theirs wrote or removed in a unit all three have, unless mine did the same. */
    static void compare(UnitTriple unit, Collection<Conflict> conflicts) {
        if (unit.base().isPresent() && unit.mine().isPresent() && unit.theirs().isPresent()) {
            compare(unit.path(), in(unit.base().get()), in(unit.mine().get()), in(unit.theirs().get()), conflicts);
        }
    }

    /** The same for what stands outside all units. */
    static void compare(DefinitionTree base, DefinitionTree mine, DefinitionTree theirs,
            Collection<Conflict> conflicts) {
        compare("/", in(base), in(mine), in(theirs), conflicts);
    }

    private static void compare(String path, List<String> base, List<String> mine, List<String> theirs,
            Collection<Conflict> conflicts) {
        List<String> written = without(theirs, base);
        List<String> removed = without(base, theirs);
        without(written, without(mine, base)).forEach(comment -> conflicts.add(conflict(path, Optional.empty(),
                Optional.of(comment))));
        without(removed, without(base, mine)).forEach(comment -> conflicts.add(conflict(path, Optional.of(comment),
                Optional.empty())));
    }

    private static Conflict conflict(String path, Optional<String> mine, Optional<String> theirs) {
        return new Conflict(Conflict.Kind.COMMENT, path, Optional.empty(), mine, mine, theirs);
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }

    private static List<String> in(PlacedUnit placed) {
        UnitNode unit = placed.node();
        List<String> comments = new ArrayList<>();
        String text = unit.tree().print();
        collect(text, unit.attributesEnd(), unit.bodyStart(), comments);
        collect(text, unit.bodyStart(), unit.bodyEnd(), unit.children(), comments);
        collect(text, unit.bodyEnd(), unit.end(), comments);
        return comments;
    }

    private static List<String> in(DefinitionTree tree) {
        List<String> comments = new ArrayList<>();
        collect(tree.print(), 0, tree.print().length(), List.copyOf(tree.units()), comments);
        return comments;
    }

    /** What stands between nodes, and after the values of parameters. */
    private static void collect(String text, int start, int end, List<? extends SyntaxNode> nodes,
            List<String> comments) {
        int from = start;
        for (SyntaxNode node : nodes) {
            collect(text, from, node.start(), comments);
            if (node instanceof ParameterNode parameter) {
                collect(text, parameter.valueEnd(), parameter.end(), comments);
            }
            from = node.end();
        }
        collect(text, from, end, comments);
    }

    private static void collect(String text, int from, int to, List<String> comments) {
        String gap = text.substring(from, Math.max(from, to));
        int open = gap.indexOf("/*");
        while (open >= 0) {
            int close = gap.indexOf("*/", open + 2);
            int end = close < 0 ? gap.length() : close + 2;
            comments.add(gap.substring(open, end).replace("\r\n", "\n"));
            open = gap.indexOf("/*", end);
        }
    }
}
