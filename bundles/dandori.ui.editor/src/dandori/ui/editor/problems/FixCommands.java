package dandori.ui.editor.problems;

import java.util.List;
import java.util.Optional;

import dandori.model.Parameter;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.change.ChangeSettingCommand;
import dandori.model.commands.change.RemoveParameterCommand;
import dandori.model.commands.relate.ChangeRelationKindCommand;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.unitdef.fix.QuickFix;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;

/** Quick fixes of the text as edits of the model, which can be undone. */
final class FixCommands {

    private FixCommands() {
    }

    /** The edit a fix asks for; empty when the model has no such line any more, or the fix is one of grammar alone. */
    static Optional<ModelCommand> of(DefinitionDocument document, QuickFix fix) {
        if (fix instanceof QuickFix.Remove remove) {
            return parameter(document, remove.unit(), remove.parameter()).map(RemoveParameterCommand::new);
        }
        return fix instanceof QuickFix.Replace replace
                ? parameter(document, replace.unit(), replace.parameter())
                        .flatMap(parameter -> replacing(parameter, replace.value()))
                : Optional.empty();
    }

    private static Optional<ModelCommand> replacing(Parameter parameter, String value) {
        if (parameter instanceof Setting setting) {
            return Optional.of(ChangeSettingCommand.set(setting, value));
        }
        return parameter instanceof Relation relation
                ? Optional.of(new ChangeRelationKindCommand(relation, RelationKind.SEQ))
                : Optional.empty();
    }

    /** The model has the lines of a unit in their order, but for the type. */
    private static Optional<Parameter> parameter(DefinitionDocument document, UnitNode node, ParameterNode line) {
        List<ParameterNode> lines = node.parameters().stream().filter(each -> !each.key().equals("ty")).toList();
        int index = lines.indexOf(line);
        return UnitPath.find(document.definition(), node.path()).map(Unit::getParameters)
                .filter(parameters -> index >= 0 && parameters.size() == lines.size())
                .map(parameters -> parameters.get(index));
    }
}
