package dandori.unitdef.edit;

import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.SyntaxNode;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.ElementPosition;
import dandori.unitdef.value.RelationValue;
import dandori.unitdef.value.SizeValue;
import dandori.unitdef.value.ValueText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Writes a tree in one form: a tab per level, one parameter per line, all four header fields, parameters before child
 * units, layout and relation values without variants, lines ended by LF. Comments are kept, each on lines of its own;
 * text that is no definition, which only files with grammar errors have, is left out. Printing a canonical text again
 * gives the same text.
 */
public final class CanonicalPrinter {

    private static final int DEEPEST_INDENTATION = 64;

    private final String text;
    private final StringBuilder output = new StringBuilder();
    private final Deque<Step> steps = new ArrayDeque<>();

    private CanonicalPrinter(DefinitionTree tree) {
        this.text = tree.print();
    }

    /** One thing left to do: a unit to open, after a gap with comments, or to close after its last gap. */
    private record Step(UnitNode unit, int depth, int gapStart, boolean closing) {
    }

    /** The whole file. */
    public static String print(DefinitionTree tree) {
        CanonicalPrinter printer = new CanonicalPrinter(tree);
        int end = 0;
        for (UnitNode unit : tree.units()) {
            printer.unit(unit, end);
            end = unit.end();
        }
        printer.comments(end, tree.print().length(), 0);
        return printer.output.toString();
    }

    /** One unit with everything in it, as a file of its own. */
    public static String print(UnitNode unit) {
        CanonicalPrinter printer = new CanonicalPrinter(unit.tree());
        printer.unit(unit, unit.start());
        return printer.output.toString();
    }

    private void unit(UnitNode root, int gapStart) {
        steps.push(new Step(root, 0, gapStart, false));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            if (step.closing) {
                comments(step.gapStart, step.unit.bodyEnd(), step.depth + 1);
                line(step.depth, "}");
                comments(step.unit.bodyEnd(), step.unit.end(), step.depth);
            } else {
                openUnit(step);
            }
        }
    }

    private void openUnit(Step step) {
        UnitNode unit = step.unit;
        comments(step.gapStart, unit.start(), step.depth);
        openBrace(unit, step.depth);
        Deque<Step> inner = new ArrayDeque<>();
        int end = unit.bodyStart();
        for (SyntaxNode child : unit.children()) {
            if (child instanceof ParameterNode parameter) {
                comments(end, child.start(), step.depth + 1);
                parameter(parameter, step.depth + 1);
            } else if (child instanceof UnitNode innerUnit) {
                inner.push(new Step(innerUnit, step.depth + 1, end, false));
            }
            end = child.end();
        }
        steps.push(new Step(unit, step.depth, end, true));
        inner.forEach(steps::push);
    }

    private void openBrace(UnitNode unit, int depth) {
        comments(unit.attributesEnd(), unit.bodyStart(), depth);
        line(depth, "unit=" + unit.attributes().print() + ';');
        line(depth, "{");
    }

    private void parameter(ParameterNode parameter, int depth) {
        comments(parameter.valueEnd(), parameter.end(), depth);
        line(depth, parameter.key() + '=' + canonicalValue(parameter.key(), parameter.value()) + ';');
    }

    /** The canonical text of a value; a value that cannot be read, or has comments in it, keeps its text. */
    public static String canonicalValue(String key, String value) {
        String bare = value.strip();
        if (!bare.equals(ValueText.withoutComments(value))) {
            return bare;
        }
        Optional<String> typed = switch (key) {
            case "el" -> ElementPosition.read(value).map(ElementPosition::write);
            case "sz" -> SizeValue.read(value).map(SizeValue::write);
            case "ar" -> RelationValue.read(value).map(RelationValue::write);
            default -> Optional.empty();
        };
        return typed.orElse(bare);
    }

    private void comments(int from, int to, int depth) {
        int i = from;
        while (i + 1 < to) {
            if (text.charAt(i) == '/' && text.charAt(i + 1) == '*') {
                int close = text.indexOf("*/", i + 2);
                int end = close < 0 || close + 2 > to ? to : close + 2;
                line(depth, text.substring(i, end).strip());
                i = end;
            } else {
                i++;
            }
        }
    }

    private void line(int depth, String content) {
        output.append("\t".repeat(Math.min(depth, DEEPEST_INDENTATION))).append(content).append('\n');
    }
}
