package dandori.unitdef.fix;

import dandori.unitdef.edit.DefinitionEdit;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.text.SourceText;
import dandori.unitdef.text.TextAssembly;
import java.util.List;

/** One edit that ends one problem. Belongs to the tree it was made for. */
public sealed interface QuickFix {

    /** The text of the tree with the edit, everything else as it was. */
    SourceText applyTo(DefinitionTree tree);

    /** A stable code of what is done, to be worded ({@code FIX_…}). */
    String code();

    /** What the words are filled with. */
    List<String> arguments();

    /** Removes a parameter with its line. */
    record Remove(UnitNode unit, ParameterNode parameter) implements QuickFix {

        @Override
        public SourceText applyTo(DefinitionTree tree) {
            DefinitionEdit edit = new DefinitionEdit(tree);
            edit.unit(unit).remove(parameter);
            return edit.write();
        }

        @Override
        public String code() {
            return "FIX_REMOVE";
        }

        @Override
        public List<String> arguments() {
            return List.of(parameter.toString());
        }
    }

    /** Gives a parameter another value. */
    record Replace(UnitNode unit, ParameterNode parameter, String value) implements QuickFix {

        @Override
        public SourceText applyTo(DefinitionTree tree) {
            DefinitionEdit edit = new DefinitionEdit(tree);
            edit.unit(unit).replaceValue(parameter, value);
            return edit.write();
        }

        @Override
        public String code() {
            return "FIX_REPLACE";
        }

        @Override
        public List<String> arguments() {
            return List.of(parameter.key() + '=' + value);
        }
    }

    /** Replaces characters of the text, where the grammar is broken: {@code length} from {@code offset}. */
    record Rewrite(int offset, int length, String text) implements QuickFix {

        @Override
        public SourceText applyTo(DefinitionTree tree) {
            SourceText source = tree.source();
            TextAssembly assembly = new TextAssembly(source);
            assembly.append(source, 0, offset);
            assembly.append(text);
            assembly.append(source, offset + length, source.text().length());
            return assembly.finish();
        }

        @Override
        public String code() {
            return text.isEmpty() ? "FIX_DELETE_TEXT" : "FIX_INSERT_TEXT";
        }

        @Override
        public List<String> arguments() {
            return List.of(text);
        }
    }
}
