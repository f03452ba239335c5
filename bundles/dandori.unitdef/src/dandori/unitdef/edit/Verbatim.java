package dandori.unitdef.edit;

import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.SyntaxNode;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.text.TextAssembly;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Copies ranges of trees, character for character, or shifted where they come from another depth. */
final class Verbatim {

    private final TextAssembly output;
    private final String lineEnd;
    private String pendingLead = "";

    Verbatim(TextAssembly output, String lineEnd) {
        this.output = output;
        this.lineEnd = lineEnd;
    }

    /** Blanks to come before whatever is next on the current line, because what stood behind them is gone. */
    void pendingLead(String blanks) {
        pendingLead = blanks;
    }

    /** Begins a new line unless the output is at the start of one. */
    void startLine() {
        pendingLead = "";
        if (!output.isAtLineStart()) {
            output.append(lineEnd);
        }
    }

    void insert(String text) {
        output.append(text);
    }

    boolean isAtLineStart() {
        return output.isAtLineStart();
    }

    /** Copies a range that holds no value of several lines. */
    void copy(DefinitionTree tree, int start, int end, Optional<Shift> shift) {
        copy(tree, start, end, List.of(), shift);
    }

    void copy(SyntaxNode node, Optional<Shift> shift) {
        List<ParameterNode> values = shift.isPresent() ? longValues(node) : List.of();
        copy(node.tree(), node.start(), node.end(), values, shift);
    }

    private void copy(DefinitionTree tree, int start, int end, List<ParameterNode> values, Optional<Shift> shift) {
        if (start >= end) {
            return;
        }
        if (startsLine(tree.print(), start)) {
            startLine();
        } else {
            output.append(pendingLead);
            pendingLead = "";
        }
        if (shift.isEmpty()) {
            output.append(tree.source(), start, end);
        } else {
            new ShiftedCopy(output, tree, values, shift.get()).copy(start, end);
        }
    }

    static boolean startsLine(String text, int offset) {
        return offset == 0 || text.charAt(offset - 1) == '\n' || text.charAt(offset - 1) == '\r';
    }

    /** The parameters in a node whose values run over several lines, in the order of the text. */
    private static List<ParameterNode> longValues(SyntaxNode node) {
        List<ParameterNode> found = new ArrayList<>();
        Deque<SyntaxNode> open = new ArrayDeque<>();
        open.push(node);
        while (!open.isEmpty()) {
            SyntaxNode next = open.pop();
            if (next instanceof ParameterNode parameter && parameter.value().indexOf('\n') >= 0) {
                found.add(parameter);
            } else if (next instanceof UnitNode unit) {
                List<SyntaxNode> children = unit.children();
                Collections.reverse(children);
                children.forEach(open::push);
            }
        }
        return found;
    }
}
