package dandori.unitdef.catalogue;

import dandori.unitdef.value.QuotedString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** Values made up from a grammar and a seed: every value has the form the grammar describes. */
public final class SampleValue {

    private static final List<String> WORDS = List.of("a", "batch", "日次", "x1", "B.2", "𠮷");

    private final Random random;

    public SampleValue(long seed) {
        random = new Random(seed);
    }

    /** A value of a parameter for units of a type. */
    public String of(Parameter parameter, String unitType) {
        List<String> types = Catalogue.standard().unitTypes().stream().map(UnitType::code).toList();
        return of(GrammarReader.read(parameter.grammar(unitType).toString(), types));
    }

    private String of(Form form) {
        if (form instanceof Composite composite) {
            return composite(composite);
        }
        if (form instanceof Text text) {
            return text(text);
        }
        if (form instanceof BareText bare) {
            return bare(bare);
        }
        return form instanceof Macro ? "?AJS2V" + random.nextInt(100) + "?" : terminal((Terminal) form);
    }

    private String composite(Composite form) {
        if (form instanceof Composite.Sequence all) {
            return all.parts().stream().map(this::of).collect(Collectors.joining());
        }
        if (form instanceof Composite.Alternatives all) {
            return of(any(all.visible()));
        }
        if (form instanceof Composite.Maybe maybe) {
            return random.nextBoolean() ? of(maybe.part()) : "";
        }
        if (form instanceof Composite.Several several) {
            return of(several.part()) + (random.nextBoolean() ? several.separator() + of(several.part()) : "");
        }
        if (form instanceof Composite.RuleNumber rule) {
            return number(rule.range(), 10) + ",";
        }
        return form instanceof Composite.Literal literal ? literal.text() : form instanceof Composite.Comma ? "," : "";
    }

    private String text(Text text) {
        String content = text.traits().contains(Text.Trait.ASSIGNMENT) ? "NAME=" : "";
        content += text.traits().contains(Text.Trait.ABSOLUTE) ? "/" : "";
        int most = Math.min(text.length().max(), 24);
        while (content.length() < Math.max(2, text.length().min())) {
            content += text.traits().contains(Text.Trait.REGEX) ? "x" : any(List.of("a", "#", "\"", ";", "b", "{"));
        }
        return QuotedString.write(content.substring(0, Math.min(content.length(), most)));
    }

    private String bare(BareText bare) {
        return switch (bare.kind()) {
            case PATH -> "/" + any(WORDS) + "/" + any(WORDS);
            case UPPER -> any(List.of("A", "B1", "X9"));
            case QUEUE -> any(List.of("q", "Q1", "a_b"));
            case FREE, NAME -> any(WORDS);
        };
    }

    private String terminal(Terminal form) {
        if (form instanceof Terminal.Number number) {
            return number(number.range(), 10);
        }
        if (form instanceof Terminal.Hexadecimal number) {
            return number(number.range(), 16).toUpperCase(Locale.ROOT);
        }
        if (form instanceof Terminal.Choice choice) {
            return any(choice.words());
        }
        if (form instanceof Terminal.Flags flags) {
            List<String> words = new ArrayList<>(flags.words());
            words.removeAll(flags.exclusive().stream().skip(1).toList());
            Collections.shuffle(words, random);
            return String.join(flags.separator(), words.subList(0, 1 + random.nextInt(words.size())));
        }
        if (form instanceof Terminal.TimeOfDay time) {
            int minutes = time.low() + random.nextInt(time.high() - time.low() + 1);
            return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        }
        if (form instanceof Terminal.Day) {
            return String.format(Locale.ROOT, "%d/%02d/%02d", 1994 + random.nextInt(43), 1 + random.nextInt(12),
                    1 + random.nextInt(28));
        }
        return form instanceof Terminal.Address ? "10.0.0." + random.nextInt(256) : any(WORDS);
    }

    private String number(NumberRange range, int radix) {
        NumberRange.Span span = any(range.spans());
        long size = span.high() - span.low() + 1;
        return Long.toString(span.low() + Math.floorMod(random.nextLong(), size), radix);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
