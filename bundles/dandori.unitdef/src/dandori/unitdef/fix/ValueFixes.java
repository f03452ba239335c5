package dandori.unitdef.fix;

import dandori.unitdef.fix.QuickFixes.Place;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.value.QuotedString;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as they were meant, where the fault leaves no doubt. The problem stands at the place's offset. */
final class ValueFixes {

    private static final Pattern SPAN = Pattern.compile("(-?\\d{1,15})–(-?\\d{1,15})");
    private static final Pattern BARE_CYCLE = Pattern.compile("(?:(\\d+)\\s*,)?\\s*(\\d+\\s*,\\s*[ymwd])");

    private ValueFixes() {
    }

    /** The nearest number of a range of decimal numbers. Arguments: key, number found, range. */
    static Optional<String> clamped(Place place, Problem problem) {
        Matcher span = SPAN.matcher(problem.arguments().get(2));
        String found = problem.arguments().get(1);
        if (!span.matches() || !found.matches("-?\\d+") || !place.value().startsWith(found, place.offset())) {
            return Optional.empty();
        }
        boolean low = found.startsWith("-") || found.length() <= 15
                && Long.parseLong(found) < Long.parseLong(span.group(1));
        return Optional.of(spliced(place, found.length(), low ? span.group(1) : span.group(2)));
    }

    static Optional<String> withoutSpace(Place place, Problem problem) {
        int end = place.offset();
        while (end < place.value().length() && Character.isWhitespace(place.value().charAt(end))) {
            end++;
        }
        return Optional.of(spliced(place, end - place.offset(), ""));
    }

    static Optional<String> cut(Place place, Problem problem) {
        return Optional.of(place.value().substring(0, place.offset()).stripTrailing());
    }

    static Optional<String> escaped(Place place, Problem problem) {
        return Optional.of(spliced(place, 0, "#"));
    }

    static Optional<String> quoted(Place place, Problem problem) {
        return Optional.of(QuotedString.write(place.value()));
    }

    static Optional<String> unquoted(Place place, Problem problem) {
        return QuotedString.isQuoted(place.value())
                ? Optional.of(QuotedString.content(place.value()))
                : Optional.empty();
    }

    static Optional<String> parenthesized(Place place, Problem problem) {
        Matcher cycle = BARE_CYCLE.matcher(place.value().strip());
        if (!cycle.matches()) {
            return Optional.empty();
        }
        String rule = cycle.group(1) == null ? "" : cycle.group(1) + ",";
        return Optional.of(rule + '(' + cycle.group(2) + ')');
    }

    private static String spliced(Place place, int length, String text) {
        return place.value().substring(0, place.offset()) + text + place.value().substring(place.offset() + length);
    }
}
