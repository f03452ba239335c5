package dandori.unitdef.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what stands in the parentheses after a form's name: ranges, lengths, words and marks. */
final class Arguments {

    private static final NumberRange YEARS = new NumberRange(List.of(new NumberRange.Span(1994, 2036)), Strictness.SOFT,
            10);

    NumberRange numbers(String text, int radix) {
        List<NumberRange.Span> spans = new ArrayList<>();
        Strictness strictness = Strictness.STRICT;
        for (String argument : split(text)) {
            if (isMark(argument)) {
                strictness = Strictness.valueOf(argument.toUpperCase(Locale.ROOT));
            } else {
                spans.add(span(argument, radix));
            }
        }
        return new NumberRange(List.copyOf(spans), strictness, radix);
    }

    Form date(String marks) {
        return new Terminal.Day(YEARS, !marks.contains("soft"));
    }

    Form time(String text) {
        String[] bounds = text.strip().split("\\.\\.");
        return new Terminal.TimeOfDay(minutes(bounds[0]), minutes(bounds[1]));
    }

    Form quoted(String text) {
        Set<Text.Trait> traits = EnumSet.noneOf(Text.Trait.class);
        for (String argument : split(text)) {
            for (Text.Trait trait : Text.Trait.values()) {
                if (argument.equals(trait.name().toLowerCase(Locale.ROOT))) {
                    traits.add(trait);
                }
            }
        }
        return new Text(length(text), Set.copyOf(traits));
    }

    Form bare(BareText.Kind kind, String text) {
        String stops = "";
        for (String argument : split(text)) {
            if (argument.startsWith("\"") || argument.startsWith("'")) {
                stops = argument.substring(1, argument.length() - 1);
            }
        }
        return new BareText(length(text), kind, stops);
    }

    Form flags(String text) {
        List<String> arguments = split(text);
        String separator = arguments.get(1).substring(1, arguments.get(1).length() - 1);
        List<String> exclusive = arguments.size() > 2 ? words(arguments.get(2)) : List.of();
        return new Terminal.Flags(words(arguments.get(0)), separator, exclusive);
    }

    static List<String> words(String text) {
        return List.copyOf(Fields.separated(text, '|'));
    }

    private Length length(String text) {
        List<String> arguments = split(text);
        Strictness strictness = Strictness.STRICT;
        for (String argument : arguments) {
            if (isMark(argument)) {
                strictness = Strictness.valueOf(argument.toUpperCase(Locale.ROOT));
            }
        }
        NumberRange.Span span = span(arguments.get(0), 10);
        return new Length((int) span.low(), (int) span.high(), strictness);
    }

    private static boolean isMark(String argument) {
        return argument.equals("soft") || argument.equals("assumed");
    }

    private static NumberRange.Span span(String text, int radix) {
        String[] bounds = text.split("\\.\\.");
        long low = Long.parseLong(bounds[0], radix);
        return new NumberRange.Span(low, bounds.length > 1 ? Long.parseLong(bounds[1], radix) : low);
    }

    private static int minutes(String clock) {
        String[] parts = clock.split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    private static List<String> split(String text) {
        return Fields.words(text, ',');
    }
}
