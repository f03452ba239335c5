package dandori.model.commands.change;

import java.util.List;
import java.util.Set;

import dandori.model.ModelFactory;
import dandori.model.ModelPackage.Literals;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.SettingRules;
import dandori.model.commands.rules.Verdict;

/**
 * Sets, adds or takes away one setting of a unit, whatever its key. Values are as in the file, quotes included. A
 * setting that is there keeps its place, a new one goes where the order of the file wants it. Label
 * {@code changeSetting}: the unit, the key.
 */
public final class ChangeSettingCommand extends ModelCommand {

    private static final int BEHIND_THE_LAST = -1;

    private final Unit unit;
    private final String key;
    private final int index;
    private final String value;

    private ChangeSettingCommand(Unit unit, String key, int index, String value) {
        this.unit = unit;
        this.key = key;
        this.index = index;
        this.value = value;
    }

    /** Gives the first setting of a key this value; where there is none, adds one. */
    public static ChangeSettingCommand set(Unit unit, String key, String value) {
        return set(unit, key, 0, value);
    }

    /** Gives the nth setting of a key, from 0, this value; n may be one more than there are, which adds one. */
    public static ChangeSettingCommand set(Unit unit, String key, int n, String value) {
        return new ChangeSettingCommand(unit, key, n, value);
    }

    /** Gives a setting that stands in a unit this value. */
    public static ChangeSettingCommand set(Setting setting, String value) {
        Unit unit = setting.getOwner();
        return set(unit, setting.getKey(), settings(unit, setting.getKey()).indexOf(setting), value);
    }

    /** Adds a setting behind those of the same key. */
    public static ChangeSettingCommand add(Unit unit, String key, String value) {
        return new ChangeSettingCommand(unit, key, BEHIND_THE_LAST, value);
    }

    /** Takes the first setting of a key away, so that the default holds. */
    public static ChangeSettingCommand remove(Unit unit, String key) {
        return remove(unit, key, 0);
    }

    /** Takes the nth setting of a key away, from 0. */
    public static ChangeSettingCommand remove(Unit unit, String key, int n) {
        return new ChangeSettingCommand(unit, key, n, null);
    }

    @Override
    public CommandLabel label() {
        return CommandLabel.of("changeSetting", unit.getName(), key);
    }

    @Override
    public Verdict verdict() {
        Verdict possible = SettingRules.key(key);
        return value == null
                ? possible.and(this::removable)
                : possible.and(() -> SettingRules.value(key, value)).and(this::settable);
    }

    private Verdict removable() {
        return index < settings().size() ? Verdict.allowed() : Verdict.refused(Reason.NOTHING_TO_CHANGE);
    }

    private Verdict settable() {
        List<Setting> settings = settings();
        if (index > settings.size()) {
            return Verdict.refused(Reason.NO_SUCH_SETTING, key, settings.size());
        }
        boolean same = !adds(settings) && value.equals(settings.get(index).getValue());
        return same ? Verdict.refused(Reason.NOTHING_TO_CHANGE) : Verdict.allowed();
    }

    @Override
    public Set<Unit> affected() {
        return Set.of(unit);
    }

    @Override
    protected void edit(Edits changes) {
        List<Setting> settings = settings();
        if (value == null) {
            changes.remove(unit.getParameters(), unit.getParameters().indexOf(settings.get(index)));
        } else if (adds(settings)) {
            Setting setting = ModelFactory.eINSTANCE.createSetting();
            setting.setKey(key);
            setting.setValue(value);
            changes.insert(unit, setting);
        } else {
            changes.assign(settings.get(index), Literals.SETTING__VALUE, value);
        }
    }

    private boolean adds(List<Setting> settings) {
        return index == BEHIND_THE_LAST || index == settings.size();
    }

    private List<Setting> settings() {
        return settings(unit, key);
    }

    private static List<Setting> settings(Unit unit, String key) {
        return unit.getParameters().stream().filter(Setting.class::isInstance).map(Setting.class::cast)
                .filter(setting -> key.equals(setting.getKey())).toList();
    }
}
