package dandori.model.commands.rules;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import dandori.model.Unit;

/**
 * What a unit may be called: 1 to 30 bytes in the charset of the file, without the characters that mean something in
 * definition text or in a command ({@code definitions.md} §2.1), and no two units of one level alike.
 */
public final class NameRules {

    /** The rules of the file of record. */
    public static final NameRules UTF_8 = new NameRules(StandardCharsets.UTF_8);
    /** How many bytes a name may have. */
    public static final int MAX_BYTES = 30;
    /** What every start condition is called ({@code definitions.md} §1, {@code rc}). */
    public static final String START_CONDITION = ".CONDITION";

    private static final String FORBIDDEN = "\"&'*?[\\]^{|}~;,/`=:() ";

    private final Charset charset;

    /** The rules of files in this charset; it also is the one bytes are counted in. */
    public NameRules(Charset charset) {
        this.charset = charset;
    }

    /** How many bytes a name uses; more than {@link #MAX_BYTES} are refused. */
    public int bytes(String name) {
        return name.getBytes(charset).length;
    }

    /** Whether a unit beside these others may be called so; the unit itself is not among the others. */
    public Verdict verdict(String name, Collection<Unit> others) {
        return spelling(name).and(() -> {
            boolean taken = others.stream().anyMatch(other -> name.equals(other.getName()));
            return taken ? Verdict.refused(Reason.NAME_TAKEN, name) : Verdict.allowed();
        });
    }

    /** Whether a unit of this type may be called so: {@link #START_CONDITION} and the start condition only. */
    public Verdict verdict(String name, Collection<Unit> others, String type) {
        if (type.equals("rc") != name.equals(START_CONDITION)) {
            return Verdict.refused(Reason.NAME_RESERVED, START_CONDITION);
        }
        return verdict(name, others);
    }

    /** Whether a name is well-formed, whoever has it. */
    public Verdict spelling(String name) {
        if (name.isEmpty()) {
            return Verdict.refused(Reason.NAME_EMPTY);
        }
        CharsetEncoder encoder = charset.newEncoder();
        Verdict characters = name.codePoints().mapToObj(c -> character(c, encoder)).filter(v -> !v.isAllowed())
                .findFirst().orElse(Verdict.allowed());
        return characters.and(() -> bytes(name) > MAX_BYTES
                ? Verdict.refused(Reason.NAME_TOO_LONG, bytes(name), MAX_BYTES)
                : Verdict.allowed());
    }

    private Verdict character(int c, CharsetEncoder encoder) {
        String text = Character.toString(c);
        if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF') {
            return Verdict.refused(Reason.NAME_CHARACTER, String.format("U+%04X", c));
        }
        if (FORBIDDEN.indexOf(c) >= 0) {
            return Verdict.refused(Reason.NAME_CHARACTER, c == ' ' ? "U+0020" : text);
        }
        return encoder.canEncode(text)
                ? Verdict.allowed()
                : Verdict.refused(Reason.NAME_NOT_IN_CHARSET, text, charset.name());
    }

    /**
     * A name that is free beside these units: the wanted one, else with {@code _2}, {@code _3} … behind it, the wanted
     * one shortened by whole characters where it gets too long.
     */
    public String fresh(String wanted, Collection<Unit> others) {
        Set<String> taken = new HashSet<>();
        others.forEach(other -> taken.add(other.getName()));
        return fresh(wanted, taken);
    }

    /** A name that is none of those taken, as above. */
    public String fresh(String wanted, Set<String> taken) {
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            String suffix = "_" + number;
            name = shortened(wanted, MAX_BYTES - suffix.length()) + suffix;
        }
        return name;
    }

    private String shortened(String text, int bytes) {
        String kept = text;
        while (bytes(kept) > bytes) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }
}
