package dandori.documents.page;

import java.util.Map;
import java.util.OptionalInt;

/** Where everything is, once all sheets are laid out. */
public final class Pages {

    private final Map<String, Integer> numbers;
    private final int total;

    Pages(Map<String, Integer> numbers, int total) {
        this.numbers = Map.copyOf(numbers);
        this.total = total;
    }

    /** How many pages there are. */
    public int total() {
        return total;
    }

    /** The number of the page an anchor is on, from 1; empty when no page has it. */
    public OptionalInt page(String anchor) {
        Integer number = numbers.get(anchor);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The number of the page as text; empty when no page has the anchor. */
    public String text(String anchor) {
        return page(anchor).isPresent() ? String.valueOf(page(anchor).getAsInt()) : "";
    }
}
