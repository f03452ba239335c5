package dandori.unitdef.edit;

import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.SyntaxNode;
import dandori.unitdef.syntax.UnitNode;
import java.util.Optional;

/**
 * How a file is indented.
 *
 * @param step the blanks by which a unit's content stands further in than its header
 * @param lineEnd the line end of most lines
 */
record Indentation(String step, String lineEnd) {

    private static final String TAB = "\t";

    /** Learns from the first unit that has content on lines of its own. */
    static Indentation of(DefinitionTree tree) {
        String step = tree.units().stream().flatMap(unit -> step(unit).stream()).findFirst().orElse(TAB);
        return new Indentation(step, tree.source().lineEnd());
    }

    /** Blanks before the content of a unit; none at the top of a file. */
    String inside(Optional<UnitNode> unit) {
        return unit.map(node -> headerLead(node) + step).orElse("");
    }

    private static String headerLead(UnitNode unit) {
        return unit.startsLine() ? unit.lead() : "";
    }

    private static Optional<String> step(UnitNode unit) {
        String outer = headerLead(unit);
        return unit.children().stream().filter(SyntaxNode::startsLine).map(SyntaxNode::lead)
                .filter(lead -> lead.startsWith(outer) && lead.length() > outer.length())
                .map(lead -> lead.substring(outer.length())).findFirst();
    }
}
