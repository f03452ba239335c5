package dandori.ui.editor.commands;

import dandori.model.commands.create.NewUnit;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.NameRules;
import dandori.ui.diagram.content.UnitLabels;

/** What a new unit is called until somebody names it: like its type, with a number where that is taken. */
public final class NewNames {

    private NewNames() {
    }

    /** A unit of a type with a free name in a level. */
    public static NewUnit of(String type, Level level, NameRules names) {
        if (type.equals("rc")) {
            return NewUnit.of(type, NameRules.START_CONDITION);
        }
        return NewUnit.of(type, names.fresh(fitting(UnitLabels.typeName(type), names), level.units()));
    }

    private static String fitting(String words, NameRules names) {
        StringBuilder name = new StringBuilder();
        words.codePoints().mapToObj(Character::toString)
                .map(letter -> names.spelling(letter).isAllowed() ? letter : "_").forEach(name::append);
        while (names.bytes(name.toString()) > NameRules.MAX_BYTES) {
            name.setLength(name.offsetByCodePoints(name.length(), -1));
        }
        return name.toString();
    }
}
