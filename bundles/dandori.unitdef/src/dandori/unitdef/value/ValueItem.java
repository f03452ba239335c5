package dandori.unitdef.value;

import java.util.ArrayList;
import java.util.List;

/** One of the comma-separated items of a value. */
public sealed interface ValueItem {

    /** A bare item, blanks at both ends removed; it may hold strings in quotation marks ({@code name:"value"}). */
    record Bare(String text) implements ValueItem {
    }

    /** A string in quotation marks, with its escapes resolved. */
    record Quoted(String content) implements ValueItem {
    }

    /** Items in parentheses. */
    record Tuple(TupleValue value) implements ValueItem {
    }

    /**
     * The items of a value as written. Commas inside strings and parentheses do not separate; comments are left out.
     */
    static List<ValueItem> read(String value) {
        List<ValueItem> items = new ArrayList<>();
        for (String part : ValueText.split(ValueText.withoutComments(value))) {
            items.add(item(part.strip()));
        }
        return items;
    }

    private static ValueItem item(String part) {
        if (QuotedString.isQuoted(part)) {
            return new Quoted(QuotedString.content(part));
        }
        return TupleValue.read(part).<ValueItem>map(Tuple::new).orElseGet(() -> new Bare(part));
    }
}
