package dandori.unitdef.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value in parentheses, as {@code (f=A,t=B,seq)} or {@code (1,d)}.
 *
 * @param entries what stands between the commas, in order
 */
public record TupleValue(List<Entry> entries) {

    public TupleValue {
        entries = List.copyOf(entries);
    }

    /**
     * One entry.
     *
     * @param name what stands before {@code =}, empty when there is none
     * @param text the rest, blanks at both ends removed
     */
    public record Entry(String name, String text) {
    }

    /** Reads a tuple; empty when the text is none. {@code ()} has no entries. */
    public static Optional<TupleValue> read(String value) {
        String text = ValueText.withoutComments(value);
        if (text.length() < 2 || text.charAt(0) != '(' || text.charAt(text.length() - 1) != ')') {
            return Optional.empty();
        }
        String inner = text.substring(1, text.length() - 1);
        List<Entry> entries = new ArrayList<>();
        if (!inner.isBlank()) {
            ValueText.split(inner).forEach(part -> entries.add(entry(part)));
        }
        return Optional.of(new TupleValue(entries));
    }

    /** The text of the first entry with a name. */
    public Optional<String> named(String name) {
        return entries.stream().filter(entry -> entry.name.equals(name)).map(Entry::text).findFirst();
    }

    /** The texts of the entries without name, in order. */
    public List<String> unnamed() {
        return entries.stream().filter(entry -> entry.name.isEmpty()).map(Entry::text).toList();
    }

    private static Entry entry(String part) {
        int equals = part.indexOf('=');
        return equals < 0
                ? new Entry("", part.strip())
                : new Entry(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
    }
}
