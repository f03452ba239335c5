package dandori.unitdef.syntax;

import dandori.unitdef.problem.Position;

/** A unit or parameter as it stands in a tree. */
public sealed interface SyntaxNode permits UnitNode, ParameterNode {

    /** The tree it stands in. */
    DefinitionTree tree();

    /** Offset of its text: the blanks before it on its own line are part of it. */
    int start();

    /** Offset after its text: its line end is part of it when nothing else but a comment follows on that line. */
    int end();

    /** Where it stands, for messages. */
    Position position();

    /** Its text, with the blanks before it on its line and the line end after it. */
    default String text() {
        return tree().print().substring(start(), end());
    }

    /** Whether nothing stands before it on its line. */
    default boolean startsLine() {
        return startsLine(tree().print(), start());
    }

    /** Whether its text ends with a line end. */
    default boolean endsLine() {
        return end() > start() && startsLine(tree().print(), end());
    }

    /** The blanks its text begins with. */
    default String lead() {
        String text = tree().print();
        int offset = start();
        while (Scanner.isBlank(text.charAt(offset))) {
            offset++;
        }
        return text.substring(start(), offset);
    }

    private static boolean startsLine(String text, int offset) {
        return offset == 0 || Scanner.isLineEnd(text.charAt(offset - 1));
    }
}
