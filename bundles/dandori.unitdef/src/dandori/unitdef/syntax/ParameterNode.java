package dandori.unitdef.syntax;

import dandori.unitdef.problem.Position;

/**
 * A parameter as it stands in a tree: a light handle, made on demand and equal to every other handle of the same
 * parameter. As {@link ParameterContent} it stands for the parameter verbatim.
 */
public final class ParameterNode implements ParameterContent, SyntaxNode {

    private final DefinitionTree tree;
    private final int id;

    ParameterNode(DefinitionTree tree, int id) {
        this.tree = tree;
        this.id = id;
    }

    @Override
    public DefinitionTree tree() {
        return tree;
    }

    /** What {@link DefinitionTree#parameter(int)} finds it by again; less to keep than this handle. */
    public int number() {
        return id;
    }

    @Override
    public String key() {
        return tree.key(tree.nodes.key(id));
    }

    @Override
    public String value() {
        return tree.text().substring(valueStart(), valueEnd());
    }

    /** Whether the value is written exactly as these parts, one after the other; cheaper than putting them together. */
    public boolean valueIs(String... parts) {
        int offset = valueStart();
        int end = valueEnd();
        for (String part : parts) {
            if (offset + part.length() > end || !tree.text().startsWith(part, offset)) {
                return false;
            }
            offset += part.length();
        }
        return offset == end;
    }

    /** {@inheritDoc} For a parameter, where its key stands. */
    @Override
    public Position position() {
        return tree.position(keyStart());
    }

    /** Where the value stands. */
    public Position valuePosition() {
        return tree.position(valueStart());
    }

    @Override
    public int start() {
        return tree.nodes.start(id);
    }

    @Override
    public int end() {
        return tree.nodes.end(id);
    }

    /** Offset of the key. */
    public int keyStart() {
        int offset = start();
        while (Scanner.isBlank(tree.text().charAt(offset))) {
            offset++;
        }
        return offset;
    }

    /** Offset of the value. */
    public int valueStart() {
        return tree.nodes.valueStart(id);
    }

    /** Offset after the value, usually that of the semicolon. */
    public int valueEnd() {
        return tree.nodes.valueEnd(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParameterNode parameter && parameter.tree == tree && parameter.id == id;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(tree) * 31 + id;
    }

    @Override
    public String toString() {
        return key() + '=' + value() + ';';
    }
}
