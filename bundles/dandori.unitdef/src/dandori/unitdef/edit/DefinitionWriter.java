package dandori.unitdef.edit;

import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitContent;
import dandori.unitdef.text.SourceText;
import dandori.unitdef.text.TextAssembly;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Writes the units a file is to have with the least change to the text it has.
 *
 * <p>A node stands for itself: what is passed as {@code UnitNode} or {@code ParameterNode} is copied character for
 * character, also when it was dropped from the text once and comes back. A draft keeps the text of its origin where
 * nothing differs: an equal value keeps its line, a changed one is replaced between {@code =} and {@code ;}, a new one
 * gets a line with the indentation and line end of its neighbours, a dropped one goes with its line. Comments and blank
 * lines between nodes stay. Nodes may come from other files and other depths; units are then indented anew.
 */
public final class DefinitionWriter {

    private DefinitionWriter() {
    }

    /**
     * The text of a file that has exactly these units, in this order; the very text of {@code base} when nothing
     * differs.
     *
     * @param base the file as it is
     * @param units all units the file is to have at its top
     */
    public static SourceText write(DefinitionTree base, List<? extends UnitContent> units) {
        Indentation indentation = Indentation.of(base);
        TextAssembly assembly = new TextAssembly(base.source());
        Verbatim output = new Verbatim(assembly, indentation.lineEnd());
        Body file = Body.of(base);
        BodyPlan plan = new BodyPlan(Optional.of(file), List.of(), units);
        Deque<BodyWriter> open = new ArrayDeque<>();
        open.push(new BodyWriter(output, indentation, file, plan, Optional.empty()));
        while (!open.isEmpty()) {
            if (open.peek().hasNext()) {
                open.peek().writeNext().ifPresent(open::push);
            } else {
                open.pop().finish();
            }
        }
        return assembly.finish();
    }
}
