package dandori.unitdef.check;

import dandori.unitdef.syntax.UnitAttributes;
import java.util.regex.Pattern;

/** Permission, owner and resource group, where given, have the form {@code definitions.md} §2.1 says. */
final class UnitAttributesCheck implements Check {

    private static final Pattern PERMISSION = Pattern.compile("|[0-7]{4}");
    private static final Pattern RESOURCE_GROUP = Pattern.compile("\\w{0,63}");
    private static final int LONGEST_OWNER = 30;

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        UnitAttributes attributes = unit.attributes();
        if (!PERMISSION.matcher(attributes.permission()).matches()) {
            findings.add(DefinitionProblem.BAD_PERMISSION, field(unit, 1), attributes.permission());
        }
        if (attributes.owner().getBytes(unit.node().tree().source().charset()).length > LONGEST_OWNER) {
            findings.add(DefinitionProblem.BAD_OWNER, field(unit, 2), attributes.owner());
        }
        if (!RESOURCE_GROUP.matcher(attributes.resourceGroup()).matches()) {
            findings.add(DefinitionProblem.BAD_RESOURCE_GROUP, field(unit, 3), attributes.resourceGroup());
        }
    }

    /** Offset of a field of the header. */
    private static int field(CheckedUnit unit, int index) {
        String text = unit.node().attributesText();
        int from = 0;
        for (int i = 0; i < index; i++) {
            from = text.indexOf(',', from) + 1;
        }
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return unit.node().attributesStart() + from;
    }
}
