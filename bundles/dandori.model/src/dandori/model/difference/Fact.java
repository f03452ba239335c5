package dandori.model.difference;

import dandori.unitdef.syntax.ParameterNode;

/**
 * What one parameter says.
 *
 * @param node where it stands
 * @param subject what it speaks of
 * @param meaning what it says of it: equal for all ways to write the same
 * @param implied whether the unit would mean the same without it, because it says what holds by default
 */
public record Fact(ParameterNode node, Subject subject, String meaning, boolean implied) {

    /** The same, said even where it goes without saying. */
    public Fact stated() {
        return new Fact(node, subject, meaning, false);
    }

    /** The value as written, without blanks at both ends. */
    public String text() {
        return node.value().strip();
    }
}
