package dandori.unitdef.edit;

import dandori.unitdef.syntax.UnitAttributes;
import dandori.unitdef.syntax.UnitNode;
import java.util.List;
import java.util.Optional;

/** Writes the header of a unit that was there before; unchanged attributes keep their text. */
final class HeaderText {

    private HeaderText() {
    }

    static void write(Verbatim output, UnitNode unit, UnitAttributes attributes, Optional<Shift> shift) {
        if (attributes.equals(unit.attributes())) {
            output.copy(unit.tree(), unit.start(), unit.bodyStart(), shift);
            return;
        }
        output.copy(unit.tree(), unit.start(), unit.attributesStart(), shift);
        output.insert(fields(attributes, unit.attributesText()));
        output.copy(unit.tree(), unit.attributesEnd(), unit.bodyStart(), shift);
    }

    /** As many fields as the text had, more when they are needed. */
    private static String fields(UnitAttributes attributes, String before) {
        List<String> fields = List.of(attributes.name(), attributes.permission(), attributes.owner(),
                attributes.resourceGroup());
        int count = Math.min(fields.size(), 1 + (int) before.chars().filter(c -> c == ',').count());
        for (int i = count; i < fields.size(); i++) {
            count = fields.get(i).isEmpty() ? count : i + 1;
        }
        return String.join(",", fields.subList(0, count));
    }
}
