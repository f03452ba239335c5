package dandori.unitdef.edit;

import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.SyntaxNode;
import dandori.unitdef.syntax.UnitNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands between the braces of a unit, or in a file: its nodes and the gaps between them, which hold comments and
 * blank lines.
 *
 * @param tree where it stands
 * @param start offset of its text
 * @param end offset after its text
 * @param nodes parameters and units in the order of the text
 * @param unit the unit whose body it is, empty for a file
 */
record Body(DefinitionTree tree, int start, int end, List<SyntaxNode> nodes, Optional<UnitNode> unit) {

    static Body of(UnitNode unit) {
        return new Body(unit.tree(), unit.bodyStart(), unit.bodyEnd(), unit.children(), Optional.of(unit));
    }

    static Body of(DefinitionTree file) {
        List<SyntaxNode> units = new ArrayList<>(file.units());
        return new Body(file, 0, file.print().length(), units, Optional.empty());
    }

    /** Offset of the gap before a node; with the number of nodes, of the gap before the end. */
    int gapStart(int index) {
        return index == 0 ? start : nodes.get(index - 1).end();
    }

    /** Offset after the gap before a node. */
    int gapEnd(int index) {
        return index == nodes.size() ? end : nodes.get(index).start();
    }

    /** Index of a node of this body, or -1; looks at {@code expected} first. */
    int indexOf(SyntaxNode node, int expected) {
        if (node.tree() != tree) {
            return -1;
        }
        if (expected < nodes.size() && nodes.get(expected).equals(node)) {
            return expected;
        }
        int index = firstEndingAfter(node.start());
        return index < nodes.size() && nodes.get(index).equals(node) ? index : -1;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = nodes.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (nodes.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How new parameters are set: like the first node with lines of its own. */
    Layout layout(Indentation indentation) {
        for (SyntaxNode node : nodes) {
            if (node.startsLine() && node.endsLine()) {
                return new Layout(false, node.lead(), lineEnd(node));
            }
        }
        boolean inline = !Verbatim.startsLine(tree.print(), start);
        if (nodes.isEmpty()) {
            return new Layout(inline, inline ? "" : indentation.inside(unit), indentation.lineEnd());
        }
        SyntaxNode last = nodes.get(nodes.size() - 1);
        return new Layout(inline, last.lead(), indentation.lineEnd());
    }

    static String lineEnd(SyntaxNode node) {
        return node.text().endsWith("\r\n") ? "\r\n" : "\n";
    }
}
