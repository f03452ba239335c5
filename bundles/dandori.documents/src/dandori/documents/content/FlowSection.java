package dandori.documents.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The picture of a jobnet with the items of every unit.
 *
 * @param remark beside the name: comment, schedule
 * @param cards  items by the id of the unit in the picture
 */
public record FlowSection(Heading heading, String remark, Picture picture, Map<String, List<Item>> cards)
        implements
            Section {

    public FlowSection {
        cards = new HashMap<>(cards);
    }

    /** The items of a unit. */
    public List<Item> items(String id) {
        return cards.getOrDefault(id, List.of());
    }

    @Override
    public String text() {
        return heading.title() + "\n" + remark + "\n" + picture.text() + "\n" + picture.jobnet().units().stream()
                .map(unit -> unit.id() + "\n" + items(unit.id()).stream().map(Item::text).collect(
                        Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}
