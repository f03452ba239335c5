package dandori.schedule.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All calendar definitions of a site, and the calendar of each group made from them. Safe for use by several threads.
 */
public final class CalendarBook {

    private static final String ROOT = "/";

    private final Map<String, CalendarDefinition> definitions;
    private final Map<String, WorkCalendar> calendars = new ConcurrentHashMap<>();

    /**
     * A book of definitions.
     *
     * @throws IllegalStateException when two are for the same group
     */
    public CalendarBook(Collection<CalendarDefinition> definitions) {
        this.definitions = definitions.stream()
                .collect(Collectors.toMap(CalendarDefinition::group, Function.identity()));
    }

    /** Whether a group is in the book; a jobnet's {@code jc} should name one that is. */
    public boolean contains(String group) {
        return definitions.containsKey(group);
    }

    /** The calendar that holds in a group. A group unknown to the book has what its upper groups say. */
    public WorkCalendar calendarOf(String group) {
        return calendars.computeIfAbsent(group, name -> new WorkCalendar(name, chain(name)));
    }

    /** The definitions from a group up to the root, groups without any left out. */
    public List<CalendarDefinition> chain(String group) {
        List<CalendarDefinition> chain = new ArrayList<>();
        for (String name = group; !name.isEmpty(); name = upper(name)) {
            CalendarDefinition definition = definitions.get(name);
            if (definition != null) {
                chain.add(definition);
            }
        }
        return chain;
    }

    private static String upper(String group) {
        int slash = group.lastIndexOf('/');
        return group.equals(ROOT) || slash < 0 ? "" : slash == 0 ? ROOT : group.substring(0, slash);
    }
}
