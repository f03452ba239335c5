package dandori.unitdef.syntax;

import dandori.unitdef.problem.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A unit as it stands in a tree: a light handle, made on demand and equal to every other handle of the same unit. As
 * {@link UnitContent} it stands for the unit verbatim, with everything in it.
 */
public final class UnitNode implements UnitContent, SyntaxNode {

    private final DefinitionTree tree;
    private final int id;

    UnitNode(DefinitionTree tree, int id) {
        this.tree = tree;
        this.id = id;
    }

    @Override
    public DefinitionTree tree() {
        return tree;
    }

    /** The unit's name. */
    public String name() {
        return attributes().name();
    }

    /** What stands in the unit's header. */
    public UnitAttributes attributes() {
        return UnitAttributes.parse(attributesText());
    }

    /** The header between {@code unit=} and the semicolon, as written. */
    public String attributesText() {
        return tree.text().substring(attributesStart(), attributesEnd());
    }

    /** The unit type ({@code ty}), empty when none is given. */
    public String type() {
        return parameter("ty").map(ParameterNode::value).orElse("");
    }

    /** The parameters, in order. */
    public List<ParameterNode> parameters() {
        List<ParameterNode> parameters = new ArrayList<>();
        int end = tree.nodes.next(id);
        for (int child = tree.nodes.firstChild(id); child < end; child = tree.nodes.next(child)) {
            if (!tree.nodes.isUnit(child)) {
                parameters.add(new ParameterNode(tree, child));
            }
        }
        return parameters;
    }

    /** The first parameter with a key. */
    public Optional<ParameterNode> parameter(String key) {
        int end = tree.nodes.next(id);
        for (int child = tree.nodes.firstChild(id); child < end; child = tree.nodes.next(child)) {
            if (!tree.nodes.isUnit(child) && tree.key(tree.nodes.key(child)).equals(key)) {
                return Optional.of(new ParameterNode(tree, child));
            }
        }
        return Optional.empty();
    }

    /** The child units, in order. */
    public List<UnitNode> units() {
        List<UnitNode> units = new ArrayList<>();
        int end = tree.nodes.next(id);
        for (int child = tree.nodes.firstChild(id); child < end; child = tree.nodes.next(child)) {
            if (tree.nodes.isUnit(child)) {
                units.add(new UnitNode(tree, child));
            }
        }
        return units;
    }

    /** Parameters and child units together, in the order of the text. */
    public List<SyntaxNode> children() {
        List<SyntaxNode> children = new ArrayList<>();
        int end = tree.nodes.next(id);
        for (int child = tree.nodes.firstChild(id); child < end; child = tree.nodes.next(child)) {
            children.add(tree.nodes.isUnit(child) ? new UnitNode(tree, child) : new ParameterNode(tree, child));
        }
        return children;
    }

    /** How many units this one stands in: 0 at the top of the file. */
    public int depth() {
        int depth = 0;
        for (int unit = tree.nodes.parent(id); unit != NodeTable.NONE; unit = tree.nodes.parent(unit)) {
            depth++;
        }
        return depth;
    }

    /** The unit this one stands in, empty at the top of the file. */
    public Optional<UnitNode> parent() {
        int parent = tree.nodes.parent(id);
        return parent == NodeTable.NONE ? Optional.empty() : Optional.of(new UnitNode(tree, parent));
    }

    /** The path from the top of the file: {@code /group/jobnet/job}. */
    public String path() {
        Deque<String> names = new ArrayDeque<>();
        for (int unit = id; unit != NodeTable.NONE; unit = tree.nodes.parent(unit)) {
            names.addFirst(new UnitNode(tree, unit).name());
        }
        return "/" + String.join("/", names);
    }

    /** {@inheritDoc} For a unit, where its name stands. */
    @Override
    public Position position() {
        return tree.position(attributesStart());
    }

    @Override
    public int start() {
        return tree.nodes.start(id);
    }

    @Override
    public int end() {
        return tree.nodes.end(id);
    }

    /** Offset of the name. */
    public int attributesStart() {
        return tree.nodes.attributesStart(id);
    }

    /** Offset after the last attribute. */
    public int attributesEnd() {
        return tree.nodes.attributesEnd(id);
    }

    /** Offset after the opening brace and its line end. */
    public int bodyStart() {
        return tree.nodes.bodyStart(id);
    }

    /** Offset of the closing brace or the blanks before it. */
    public int bodyEnd() {
        return tree.nodes.bodyEnd(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitNode unit && unit.tree == tree && unit.id == id;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(tree) * 31 + id;
    }

    @Override
    public String toString() {
        return "unit=" + attributesText();
    }
}
