package dandori.documents.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The schedule of a jobnet.
 *
 * @param items  the rules, in words
 * @param months planned starts; empty when the document has no date
 */
public record ScheduleSection(Heading heading, List<Item> items, List<MonthDays> months) implements Section {

    public ScheduleSection {
        items = List.copyOf(items);
        months = List.copyOf(months);
    }

    @Override
    public String text() {
        return heading.title() + "\n" + items.stream().map(Item::text).collect(Collectors.joining("\n")) + "\n"
                + months.stream().map(MonthDays::text).collect(Collectors.joining("\n"));
    }
}
