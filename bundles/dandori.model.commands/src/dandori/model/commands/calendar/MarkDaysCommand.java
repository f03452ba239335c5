package dandori.model.commands.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.EList;

import dandori.model.ModelFactory;
import dandori.model.Parameter;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitSettings;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;

/**
 * Makes days of a group open, closed, or leaves them to the upper group. Lines that say so already stay where they are;
 * those that say otherwise of the same days go; new ones come in the order of the days among the lines of their key.
 * Labels {@code openDays}, {@code closeDays}, {@code leaveDays}: the group, how many days.
 */
public final class MarkDaysCommand extends ModelCommand {

    private final Unit group;
    private final Set<CalendarDay> days;
    private final DayMark mark;

    /** An edit that gives days of a group a mark. */
    public MarkDaysCommand(Unit group, Collection<CalendarDay> days, DayMark mark) {
        this.group = group;
        this.days = new TreeSet<>(days);
        this.mark = mark;
    }

    @Override
    public CommandLabel label() {
        String code = switch (mark) {
            case OPEN -> "openDays";
            case CLOSED -> "closeDays";
            case UNDEFINED -> "leaveDays";
        };
        return CommandLabel.of(code, group.getName(), String.valueOf(days.size()));
    }

    @Override
    public Verdict verdict() {
        return contrary().isEmpty() && missing().isEmpty()
                ? Verdict.refused(Reason.NOTHING_TO_CHANGE)
                : Verdict.allowed();
    }

    @Override
    public Set<Unit> affected() {
        return Set.of(group);
    }

    @Override
    protected void edit(Edits changes) {
        EList<Parameter> parameters = group.getParameters();
        for (Setting line : contrary()) {
            changes.remove(parameters, parameters.indexOf(line));
        }
        for (CalendarDay day : missing()) {
            insert(day, changes);
        }
    }

    private void insert(CalendarDay day, Edits changes) {
        Setting line = ModelFactory.eINSTANCE.createSetting();
        line.setKey(mark.key());
        line.setValue(day.text());
        List<Setting> same = lines(mark.key());
        EList<Parameter> parameters = group.getParameters();
        Setting next = same.stream().filter(other -> day(other).compareTo(day) > 0).findFirst().orElse(null);
        if (next == null) {
            changes.insert(group, line);
        } else {
            changes.insert(parameters, parameters.indexOf(next), line);
        }
    }

    /** The lines that say otherwise of these days. */
    private List<Setting> contrary() {
        List<Setting> lines = new ArrayList<>();
        for (DayMark other : DayMark.values()) {
            if (other != mark && other != DayMark.UNDEFINED) {
                lines.addAll(lines(other.key()).stream().filter(line -> days.contains(day(line))).toList());
            }
        }
        return lines;
    }

    /** The days no line gives the mark yet. */
    private Set<CalendarDay> missing() {
        Set<CalendarDay> missing = mark == DayMark.UNDEFINED ? new TreeSet<>() : new TreeSet<>(days);
        lines(mark.key()).stream().map(MarkDaysCommand::day).forEach(missing::remove);
        return missing;
    }

    private List<Setting> lines(String key) {
        return group.getParameters().stream().filter(Setting.class::isInstance).map(Setting.class::cast)
                .filter(setting -> setting.getKey().equals(key)).toList();
    }

    private static CalendarDay day(Setting line) {
        return CalendarDay.read(UnitSettings.text(line));
    }
}
