package dandori.ui.editor.commands;

import java.util.List;
import java.util.Optional;

import dandori.model.commands.CommandLabel;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;
import dandori.ui.diagram.content.UnitLabels;
import dandori.ui.diagram.text.TextTable;
import dandori.unitdef.catalogue.Catalogue;

/** Words for edits and for why they are refused. */
public final class EditWords {

    private static final TextTable TEXTS = TextTable.beside(EditWords.class);

    private EditWords() {
    }

    /** What an edit is called behind "Undo". */
    public static String label(CommandLabel label) {
        Object[] arguments = label.arguments().toArray();
        switch (label.code()) {
            case "createUnit" -> arguments[1] = UnitLabels.typeName((String) arguments[1]);
            case "changeUnitType" -> arguments[1] = UnitLabels.typeName((String) arguments[1]);
            case "changeSetting", "replaceSettings", "removeParameter" ->
                arguments[1] = parameterName((String) arguments[1]);
            case "pasteUnits", "deleteUnits", "moveUnits", "openDays", "closeDays", "leaveDays", "nestUnits",
                    "unnestJobnet" ->
                arguments[1] = Integer.valueOf((String) arguments[1]);
            case "deleteRelations" -> arguments[2] = Integer.valueOf((String) arguments[2]);
            default -> {
                // The other arguments are words already.
            }
        }
        return TEXTS.find("command_" + label.code(), arguments).orElse(label.code());
    }

    /** The name of a parameter; its key when nobody knows it. */
    public static String parameterName(String key) {
        return Catalogue.standard().parameter(key)
                .map(parameter -> parameter.name(java.util.Locale.getDefault())).orElse(key);
    }

    /** Why an edit is refused; empty when it is not, or when there simply is nothing to change. */
    public static Optional<String> refusal(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused && refused.reason() != Reason.NOTHING_TO_CHANGE
                ? Optional.of(words(refused))
                : Optional.empty();
    }

    private static String words(Verdict.Refused refused) {
        List<String> arguments = refused.arguments();
        Object[] words = switch (refused.reason()) {
            case TYPE_NOT_HERE -> new Object[]{ UnitLabels.typeName(arguments.get(0)), place(arguments.get(1)) };
            case OTHER_FAMILY -> arguments.stream().map(UnitLabels::typeName).toArray();
            default -> arguments.toArray();
        };
        return TEXTS.get("refused_" + refused.reason().name(), words);
    }

    private static String place(String upperType) {
        return upperType.isEmpty() ? TEXTS.get("place_top") : UnitLabels.typeName(upperType);
    }
}
