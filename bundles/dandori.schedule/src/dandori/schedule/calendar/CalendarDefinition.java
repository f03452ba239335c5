package dandori.schedule.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * What one group says about its days ({@code schedule.md} §1). What it does not say comes from its upper groups.
 *
 * @param group     full name of the group, {@code /} for the root, {@code /Sales/Asia} below it
 * @param lines     open and closed days in the order written; of two for the same day the later holds
 * @param baseDay   {@code sdd}, or {@code null} to inherit
 * @param monthRule {@code md}, or {@code null} to inherit
 * @param baseTime  {@code stt} in whole minutes, or {@code null} to inherit
 */
public record CalendarDefinition(String group, List<CalendarLine> lines, BaseDay baseDay, MonthRule monthRule,
        LocalTime baseTime) {

    public CalendarDefinition {
        Objects.requireNonNull(group, "group");
        lines = List.copyOf(lines);
    }

    /** A group that defines days only. */
    public static CalendarDefinition ofDays(String group, List<CalendarLine> lines) {
        return new CalendarDefinition(group, lines, null, null, null);
    }
}
