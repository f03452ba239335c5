package dandori.imports.holidays;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.imports.holidays.HolidayChange.Action;
import dandori.unitdef.edit.DefinitionEdit;
import dandori.unitdef.edit.UnitEdit;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterDraft;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.text.SourceText;

/** Puts holidays into a group's calendar as {@code cl=} lines; every other character of the file stays. */
public final class HolidayEdit {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd");
    private static final Set<String> BEFORE_DAYS = Set.of("ty", "cm", "gty", "sdd", "md", "stt");
    private static final int FIRST_YEAR = 1994;
    private static final int LAST_YEAR = 2036;

    private final DefinitionTree tree;
    private final UnitNode group;
    private final List<HolidayChange> changes;

    /**
     * What there is to do.
     *
     * @param group a group of the tree
     */
    public HolidayEdit(DefinitionTree tree, UnitNode group, List<Holiday> holidays) {
        this.tree = tree;
        this.group = group;
        Map<String, String> dates = dates(group);
        changes = holidays.stream().map(holiday -> new HolidayChange(holiday, action(holiday.date(), dates))).toList();
    }

    /** The last line for each date of the group. */
    private static Map<String, String> dates(UnitNode group) {
        Map<String, String> dates = new HashMap<>();
        group.parameters().stream().filter(HolidayEdit::ofDays)
                .forEach(line -> dates.put(line.value().strip(), line.key()));
        return dates;
    }

    private static boolean ofDays(ParameterNode parameter) {
        return parameter.key().equals("op") || parameter.key().equals("cl");
    }

    private static Action action(LocalDate date, Map<String, String> dates) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            return Action.OUTSIDE_FORMAT;
        }
        String key = dates.getOrDefault(DATE.format(date), "");
        return key.isEmpty() ? Action.ADDED : key.equals("cl") ? Action.PRESENT : Action.KEPT_OPEN;
    }

    /** Every holiday and what becomes of it. */
    public List<HolidayChange> changes() {
        return changes;
    }

    /** The text with the lines added after the group's own days, or after its other settings when it has none. */
    public SourceText write() {
        DefinitionEdit edit = new DefinitionEdit(tree);
        UnitEdit lines = edit.unit(group);
        Optional<ParameterNode> place = group.parameters().stream()
                .filter(line -> ofDays(line) || BEFORE_DAYS.contains(line.key())).reduce((one, later) -> later);
        int at = place.map(line -> lines.parameters().indexOf(line) + 1).orElse(0);
        for (HolidayChange change : changes) {
            if (change.action() == Action.ADDED) {
                lines.parameters().add(at++, ParameterDraft.of("cl", DATE.format(change.holiday().date())));
            }
        }
        return edit.write();
    }
}
