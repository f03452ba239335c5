package dandori.model.difference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dandori.unitdef.catalogue.Grammar;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.value.QuotedString;
import dandori.unitdef.value.TupleValue;
import dandori.unitdef.value.ValueItem;
import dandori.unitdef.value.ValueText;

/**
 * What a value says, as a text that is equal for all ways to write the same: comments, blanks beside commas, quotation
 * marks around the whole value, line ends within it, zeros before numbers, dates and times and the order of flags do not
 * count.
 */
final class Meaning {

    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9A-Za-z])0+(?=[0-9])");

    private Meaning() {
    }

    /** The meaning of a value that is nothing but text or a list. */
    static String of(Optional<Parameter> parameter, String unitType, String raw) {
        String bare = ValueText.withoutComments(raw);
        if (QuotedString.isQuoted(bare)) {
            return QuotedString.content(bare).replace("\r\n", "\n");
        }
        return parameter.map(known -> shaped(known.grammar(unitType).shape(), bare)).orElse(bare);
    }

    /** The meaning of what follows the number of a schedule rule; no text in there has blanks of its own. */
    static String ofRule(String value) {
        String dense = withoutLeadingZeros(value.replaceAll("\\s", ""));
        boolean tuple = dense.startsWith("(") && dense.endsWith(")");
        return tuple ? dense.substring(1, dense.length() - 1) : dense;
    }

    private static String shaped(Grammar.Shape shape, String bare) {
        return switch (shape) {
            case NUMBER, DATE, TIME -> withoutLeadingZeros(bare);
            case FLAGS -> sorted(bare);
            case COMPOUND -> items(ValueItem.read(bare));
            case CHOICE, TEXT, ANYTHING -> bare;
        };
    }

    private static String withoutLeadingZeros(String text) {
        return text.indexOf('0') < 0 ? text : LEADING_ZEROS.matcher(text).replaceAll("");
    }

    private static String sorted(String flags) {
        return Arrays.stream(flags.split(":")).map(String::strip).sorted().collect(Collectors.joining(":"));
    }

    private static String items(List<ValueItem> items) {
        return items.stream().map(Meaning::item).collect(Collectors.joining(","));
    }

    private static String item(ValueItem item) {
        if (item instanceof ValueItem.Bare bare) {
            return bare.text();
        }
        if (item instanceof ValueItem.Quoted quoted) {
            return QuotedString.write(quoted.content().replace("\r\n", "\n"));
        }
        return ((ValueItem.Tuple) item).value().entries().stream().map(Meaning::entry)
                .collect(Collectors.joining(",", "(", ")"));
    }

    private static String entry(TupleValue.Entry entry) {
        return entry.name().isEmpty() ? entry.text() : entry.name() + '=' + entry.text();
    }
}
