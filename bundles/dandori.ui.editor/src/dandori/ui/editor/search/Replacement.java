package dandori.ui.editor.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.model.Setting;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.CompositeCommand;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.change.ChangeSettingCommand;
import dandori.model.commands.change.RenameUnitCommand;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.EditWords;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.unitdef.value.QuotedString;

/** Replaces what was found, in each file as one step. */
final class Replacement {

    private final TextQuery query;
    private final String replacement;
    private final Map<DefinitionDocument, List<ModelCommand>> edits = new LinkedHashMap<>();

    Replacement(TextQuery query, String replacement) {
        this.query = query;
        this.replacement = replacement;
    }

    /** What the text becomes; empty when the replacement names a group the expression does not have. */
    Optional<String> preview(Hit hit) {
        try {
            return Optional.of(query.replaced(hit.text(), replacement));
        } catch (IllegalArgumentException noSuchGroup) {
            return Optional.empty();
        }
    }

    /** What is looked for. */
    TextQuery query() {
        return query;
    }

    /** Works out the edits, a piece for each place. */
    Iterator<Runnable> pieces(List<Hit> hits) {
        return hits.stream().<Runnable>map(hit -> () -> prepare(hit)).iterator();
    }

    private void prepare(Hit hit) {
        if (hit.unit().eResource() != null) {
            edits.computeIfAbsent(hit.document(), document -> new ArrayList<>()).add(edit(hit));
        }
    }

    /** Makes the edits that have been worked out; why not, when a file refuses, which then is as it was. */
    Optional<String> apply(ReplacedFiles files) {
        Optional<String> refusal = Optional.empty();
        for (Map.Entry<DefinitionDocument, List<ModelCommand>> file : edits.entrySet()) {
            Optional<String> said = apply(file.getKey(), file.getValue(), files);
            refusal = refusal.or(() -> said);
        }
        return refusal;
    }

    private static Optional<String> apply(DefinitionDocument document, List<ModelCommand> parts, ReplacedFiles files) {
        EditCommand command = new EditCommand(new CompositeCommand(
                CommandLabel.of("replaceText", String.valueOf(parts.size())), parts));
        return command.canExecute()
                ? files.execute(document, command)
                : EditWords.refusal(command.verdict());
    }

    private ModelCommand edit(Hit hit) {
        String text = query.replaced(hit.text(), replacement);
        if (hit.isName()) {
            return new RenameUnitCommand(hit.unit(), text, hit.document().names());
        }
        Setting setting = hit.setting();
        boolean quoted = QuotedString.isQuoted(setting.getValue().strip());
        return ChangeSettingCommand.set(setting, quoted ? QuotedString.write(text) : text);
    }
}
