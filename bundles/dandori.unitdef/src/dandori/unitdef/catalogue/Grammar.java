package dandori.unitdef.catalogue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the value of a parameter may look like. Written in a small language:
 *
 * <pre>
 * int(1..1440)  int(-2..-1,5..9)  hex(0..1FFF)     numbers
 * enum(y|n)  set(c|d|s|m, ':', s|m)                one word; several words, the last ones excluding each other
 * string(1..80)  string(1..255, absolute regex assignment)   quoted text, lengths in bytes
 * name  path  bare(1..80, "'")  upper(1..24)  queue(1..48)   unquoted text; its length, what else ends it
 * date  time(00:00..47:59)  ip  macro  unit-type  any
 * rule  rule(1..144)                               leading "N,", may be missing
 * 'literal'  "literal"  comma  [optional]  (group)  a | b  list(a, ':')  _ (white space)
 * warn(missing-parentheses) …                      what follows is tolerated with that warning
 * </pre>
 *
 * A limit marked {@code soft} is overrun with a warning; one marked {@code assumed} too, and makes the grammar
 * {@linkplain #isProved() unproved}. Alternatives are tried in order. Immutable.
 */
public final class Grammar {

    /** What kind of field edits such a value. */
    public enum Shape {
        /** One of {@link #choices()}. */
        CHOICE,
        /** Several of {@link #choices()}. */
        FLAGS,
        /** A decimal number, or one of {@link #choices()} if there are any. */
        NUMBER,
        /** Text, quoted or not. */
        TEXT,
        /** A date. */
        DATE,
        /** A time of day. */
        TIME,
        /** Made of several parts. */
        COMPOUND,
        /** Not known. */
        ANYTHING
    }

    private final String source;
    private final List<String> unitTypes;
    /** Read when first needed, at worst twice; most grammars are never asked in one run of the program. */
    private Form form;

    /**
     * Takes a grammar; a fault in it shows when it is first asked.
     *
     * @param source the text of the grammar
     * @param unitTypes what {@code unit-type} stands for
     */
    Grammar(String source, List<String> unitTypes) {
        this.source = source;
        this.unitTypes = unitTypes;
    }

    private Form form() {
        Form known = form;
        if (known == null) {
            known = GrammarReader.read(source, unitTypes);
            form = known;
        }
        return known;
    }

    /** As {@link #check(String, Charset)} with UTF-8, the charset of the file of record. */
    public List<ValueProblem> check(String rawValue) {
        return check(rawValue, StandardCharsets.UTF_8);
    }

    /**
     * What is wrong with a raw value, the text between {@code =} and {@code ;} as it stands in the file. Takes time
     * linear in its length and never throws.
     *
     * @param rawValue the text, quotation marks and escapes included; white space around it does not matter
     * @param charset the charset in which lengths count
     * @return the problems in the order of finding; empty when there is none
     */
    public List<ValueProblem> check(String rawValue, Charset charset) {
        Scan scan = new Scan(rawValue, charset);
        boolean matched = form().match(scan);
        return matched && scan.atEnd() ? scan.problems() : scan.refusal(describe(), matched);
    }

    /** Short text without words of any language, for instance {@code 1–1440} or {@code [N,]{be | af | ca | no}}. */
    public String describe() {
        return form().describe();
    }

    /** The words a drop-down offers; empty when there are none. {@link #shape()} says whether others are allowed. */
    public List<String> choices() {
        return choices(core(form()));
    }

    /** What kind of field edits such a value. A leading rule number does not count. */
    public Shape shape() {
        return shape(core(form()));
    }

    /** Most bytes of a text value; empty when the value is no single text. */
    public OptionalInt maxBytes() {
        Form core = core(form());
        if (core instanceof Text text) {
            return OptionalInt.of(text.length().max());
        }
        return core instanceof BareText text ? OptionalInt.of(text.length().max()) : OptionalInt.empty();
    }

    /** Whether the value is written in quotation marks. */
    public boolean isQuoted() {
        return core(form()) instanceof Text;
    }

    /** Whether the value may begin with a rule number. */
    public boolean isRuleNumbered() {
        return hasRuleNumber(form());
    }

    /** Whether nothing in the grammar is assumed and it is no catch-all. */
    public boolean isProved() {
        return !form().assumed() && shape() != Shape.ANYTHING;
    }

    /** The grammar as it is written in the catalogue. */
    @Override
    public String toString() {
        return source;
    }

    private static boolean hasRuleNumber(Form form) {
        return form instanceof Composite.RuleNumber || form.parts().stream().anyMatch(Grammar::hasRuleNumber);
    }

    /** Without the rule number and without alternatives that are only tolerated. */
    private static Form core(Form form) {
        if (form instanceof Composite.Sequence sequence && sequence.parts().get(0) instanceof Composite.RuleNumber) {
            List<Form> rest = sequence.parts().subList(1, sequence.parts().size());
            return rest.size() == 1 ? core(rest.get(0)) : new Composite.Sequence(rest);
        }
        if (form instanceof Composite.Alternatives all && all.visible().size() == 1) {
            return core(all.visible().get(0));
        }
        return form;
    }

    private static List<String> choices(Form core) {
        if (core instanceof Terminal.Choice choice) {
            return choice.words();
        }
        if (core instanceof Terminal.Flags flags) {
            return flags.words();
        }
        List<String> words = new ArrayList<>();
        if (core instanceof Composite.Alternatives all) {
            all.visible().forEach(part -> words.addAll(choices(core(part))));
        } else if (core instanceof Composite.Literal literal) {
            words.add(literal.text());
        }
        return List.copyOf(words);
    }

    private static Shape shape(Form core) {
        if (core instanceof Composite.Alternatives all) {
            return shapeOf(all);
        }
        if (core instanceof Terminal terminal) {
            return shapeOf(terminal);
        }
        if (core instanceof Text || core instanceof BareText || core instanceof Macro) {
            return Shape.TEXT;
        }
        return core instanceof Composite.Literal ? Shape.CHOICE : Shape.COMPOUND;
    }

    private static Shape shapeOf(Composite.Alternatives all) {
        List<Shape> shapes = all.visible().stream().map(part -> shape(core(part))).distinct().toList();
        if (shapes.equals(List.of(Shape.CHOICE))) {
            return Shape.CHOICE;
        }
        boolean numbers = shapes.stream().allMatch(each -> each == Shape.CHOICE || each == Shape.NUMBER);
        return numbers ? Shape.NUMBER : Shape.COMPOUND;
    }

    private static Shape shapeOf(Terminal terminal) {
        if (terminal instanceof Terminal.Choice) {
            return Shape.CHOICE;
        }
        if (terminal instanceof Terminal.Flags) {
            return Shape.FLAGS;
        }
        if (terminal instanceof Terminal.Number) {
            return Shape.NUMBER;
        }
        if (terminal instanceof Terminal.Day) {
            return Shape.DATE;
        }
        if (terminal instanceof Terminal.TimeOfDay) {
            return Shape.TIME;
        }
        return terminal instanceof Terminal.Anything ? Shape.ANYTHING : Shape.TEXT;
    }
}
