package dandori.model.commands.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;

import dandori.model.ModelFactory;
import dandori.model.ModelPackage.Literals;
import dandori.model.Parameter;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.SettingRules;
import dandori.model.commands.rules.Verdict;

/**
 * Gives a unit exactly these values of a repeated key, in this order: the days of a calendar, the rules of a schedule.
 * Settings that already stand in that order with their value stay as they are, so that the file changes only where it
 * has to. Label {@code replaceSettings}: the unit, the key.
 */
public final class ReplaceSettingsCommand extends ModelCommand {

    private final Unit unit;
    private final String key;
    private final List<String> values;

    /** Gives a unit these values of a key, as in the file, quotes included; none takes all settings of the key away. */
    public ReplaceSettingsCommand(Unit unit, String key, List<String> values) {
        this.unit = unit;
        this.key = key;
        this.values = List.copyOf(values);
    }

    @Override
    public CommandLabel label() {
        return CommandLabel.of("replaceSettings", unit.getName(), key);
    }

    @Override
    public Verdict verdict() {
        Verdict verdict = SettingRules.key(key);
        for (String value : values) {
            verdict = verdict.and(() -> SettingRules.value(key, value));
        }
        return verdict.and(() -> present().equals(values)
                ? Verdict.refused(Reason.NOTHING_TO_CHANGE)
                : Verdict.allowed());
    }

    @Override
    public Set<Unit> affected() {
        return Set.of(unit);
    }

    /**
     * Settings whose value is wanted further on in the same order stay; those between them get the values wanted there,
     * one by one, and what is left over goes or is new.
     */
    @Override
    protected void edit(Edits changes) {
        Deque<Setting> open = new ArrayDeque<>();
        int wanted = 0;
        for (Setting setting : settings()) {
            int match = values.subList(wanted, values.size()).indexOf(setting.getValue());
            if (match < 0) {
                open.add(setting);
            } else {
                settle(open, values.subList(wanted, wanted + match), setting, changes);
                wanted += match + 1;
            }
        }
        settle(open, values.subList(wanted, values.size()), null, changes);
    }

    /** Gives the settings before one that stays, or before the end, the values wanted there. */
    private void settle(Deque<Setting> open, List<String> wanted, Setting next, Edits changes) {
        EList<Parameter> parameters = unit.getParameters();
        Setting last = null;
        for (String value : wanted) {
            Setting setting = open.poll();
            if (setting != null) {
                changes.assign(setting, Literals.SETTING__VALUE, value);
            } else {
                setting = setting(value);
                insert(setting, last, next, changes);
            }
            last = setting;
        }
        for (Setting gone = open.poll(); gone != null; gone = open.poll()) {
            changes.remove(parameters, parameters.indexOf(gone));
        }
    }

    private void insert(Setting setting, Setting last, Setting next, Edits changes) {
        EList<Parameter> parameters = unit.getParameters();
        if (last != null) {
            changes.insert(parameters, parameters.indexOf(last) + 1, setting);
        } else if (next != null) {
            changes.insert(parameters, parameters.indexOf(next), setting);
        } else {
            changes.insert(unit, setting);
        }
    }

    private List<Setting> settings() {
        return unit.getParameters().stream().filter(Setting.class::isInstance).map(Setting.class::cast)
                .filter(setting -> key.equals(setting.getKey())).toList();
    }

    private List<String> present() {
        return settings().stream().map(Setting::getValue).toList();
    }

    private Setting setting(String value) {
        Setting setting = ModelFactory.eINSTANCE.createSetting();
        setting.setKey(key);
        setting.setValue(value);
        return setting;
    }
}
