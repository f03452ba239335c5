package dandori.unitdef.syntax;

import dandori.unitdef.problem.Position;
import dandori.unitdef.text.Encoded;
import dandori.unitdef.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lossless syntax tree of one definition file. Immutable: an edit makes a new text, and so a new tree; nodes of an
 * old tree stay valid and still know their text. Holds numbers beside the one source text: some 32 bytes per unit and 8
 * per parameter.
 */
public final class DefinitionTree {

    final NodeTable nodes;
    private final SourceText source;
    private final KeyTable keys;

    DefinitionTree(SourceText source, NodeTable nodes, KeyTable keys) {
        this.source = source;
        this.nodes = nodes;
        this.keys = keys;
    }

    /** The text this tree was read from. */
    public SourceText source() {
        return source;
    }

    /** The text, character for character as it was read. */
    public String print() {
        return source.text();
    }

    /** The file, byte for byte as it was read. */
    public Encoded encode() {
        return source.encode();
    }

    /** The units at the top of the file, in order. */
    public List<UnitNode> units() {
        List<UnitNode> units = new ArrayList<>();
        for (int id = 0; id < nodes.size(); id = nodes.next(id)) {
            units.add(new UnitNode(this, id));
        }
        return units;
    }

    /** The first unit with a path such as {@code /group/jobnet/job}. */
    public Optional<UnitNode> unit(String path) {
        List<UnitNode> candidates = units();
        Optional<UnitNode> found = Optional.empty();
        for (String name : path.substring(path.startsWith("/") ? 1 : 0).split("/")) {
            found = candidates.stream().filter(unit -> unit.name().equals(name)).findFirst();
            if (found.isEmpty()) {
                return found;
            }
            candidates = found.get().units();
        }
        return found;
    }

    /** The parameter with a number that a parameter of this tree once told. */
    public ParameterNode parameter(int number) {
        return new ParameterNode(this, number);
    }

    /** Line and column of an offset. */
    public Position position(int offset) {
        return source.position(offset);
    }

    String text() {
        return source.text();
    }

    String key(int number) {
        return keys.key(number);
    }
}
