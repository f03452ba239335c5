package dandori.documents.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The calendar of a group.
 *
 * @param items  what the group says, in words
 * @param months open and closed days; empty when the document has no date
 */
public record CalendarSection(Heading heading, List<Item> items, List<MonthDays> months) implements Section {

    public CalendarSection {
        items = List.copyOf(items);
        months = List.copyOf(months);
    }

    @Override
    public String text() {
        return heading.title() + "\n" + items.stream().map(Item::text).collect(Collectors.joining("\n")) + "\n"
                + months.stream().map(MonthDays::text).collect(Collectors.joining("\n"));
    }
}
