package dandori.unitdef.check;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Unit names have 1 to 30 bytes and none of the characters that mean something else ({@code definitions.md} §2.1). */
final class UnitNameCheck implements Check {

    private static final String EXCLUDED = "\"&'*?[\\]^`{|}~;,/=()";
    private static final int LONGEST_NAME = 30;
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        String name = unit.attributes().name();
        int offset = unit.node().attributesStart();
        if (name.isEmpty()) {
            findings.add(DefinitionProblem.EMPTY_NAME, offset);
            return;
        }
        checkCharacters(name, offset, findings);
        checkLength(name, offset, unit.node().tree().source().charset(), findings);
    }

    private static void checkCharacters(String name, int offset, Findings findings) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (EXCLUDED.indexOf(c) >= 0 || Character.isISOControl(c)) {
                String shown = Character.isISOControl(c) ? "U+%04X".formatted((int) c) : String.valueOf(c);
                findings.add(DefinitionProblem.BAD_NAME_CHARACTER, offset + i, name, shown);
                return;
            }
        }
    }

    private static void checkLength(String name, int offset, Charset charset, Findings findings) {
        int bytes = name.length() > LONGEST_NAME / 3 ? name.getBytes(charset).length : 0;
        if (bytes <= LONGEST_NAME) {
            return;
        }
        boolean fitsInShiftJis = charset.equals(StandardCharsets.UTF_8) && SHIFT_JIS.newEncoder().canEncode(name)
                && name.getBytes(SHIFT_JIS).length <= LONGEST_NAME;
        findings.add(fitsInShiftJis ? DefinitionProblem.NAME_TOO_LONG_IN_UTF8 : DefinitionProblem.NAME_TOO_LONG, offset,
                name, bytes);
    }
}
