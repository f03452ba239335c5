package dandori.model.resource;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import dandori.model.Definition;
import dandori.model.JobGroup;
import dandori.model.Unit;
import dandori.unitdef.edit.DefinitionWriter;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.Parser;
import dandori.unitdef.syntax.UnitContent;
import dandori.unitdef.text.SourceText;

/**
 * The text of a definition, put together bit by bit where the model may be touched, so that other work finds its turn in
 * between. Worthless once the model changes before the last piece has run.
 */
public final class TextInPieces {

    private final DefinitionTree tree;
    private final Definition definition;
    private final ModelWriter writer = new ModelWriter();
    private List<UnitContent> units;

    TextInPieces(DefinitionTree tree, Definition definition) {
        this.tree = tree;
        this.definition = definition;
    }

    /** The pieces, each as large as a root jobnet; to be run one after the other. */
    public Iterator<Runnable> pieces() {
        List<Runnable> pieces = new ArrayList<>();
        definition.getUnits().forEach(unit -> add(unit, pieces));
        pieces.add(() -> units = writer.write(definition));
        return pieces.iterator();
    }

    private void add(Unit unit, List<Runnable> pieces) {
        if (unit instanceof JobGroup) {
            unit.getUnits().forEach(part -> add(part, pieces));
        } else {
            pieces.add(() -> writer.prepare(unit));
        }
    }

    /**
     * The text, once all pieces have run, parsed for {@link UnitDefinitionResource#written(DefinitionTree)}; in any
     * thread, whatever happens to the model meanwhile.
     */
    public DefinitionTree text() {
        SourceText text = DefinitionWriter.write(tree, units);
        return text == tree.source() ? tree : Parser.parse(text).tree();
    }
}
