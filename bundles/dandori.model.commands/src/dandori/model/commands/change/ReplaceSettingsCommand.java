package dandori.model.commands.change;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;

import dandori.model.ModelFactory;
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
 * Settings that already stand in that order with their value stay the objects they are, so that the file changes only
 * where it has to. Label {@code replaceSettings}: the unit, the key.
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
        return verdict.and(() -> present().equals(values) ? Verdict.refused(Reason.NOTHING_TO_CHANGE)
                : Verdict.allowed());
    }

    @Override
    public Set<Unit> affected() {
        return Set.of(unit);
    }

    /** Walks both lists: what is wanted later stays, what is wanted no more or out of turn goes, the rest is new. */
    @Override
    protected void edit(Edits changes) {
        EList<Parameter> parameters = unit.getParameters();
        int wanted = 0;
        for (int i = 0; i < parameters.size(); i++) {
            if (!isOfKey(parameters.get(i))) {
                continue;
            }
            int match = values.subList(wanted, values.size()).indexOf(((Setting) parameters.get(i)).getValue());
            if (match < 0) {
                changes.remove(parameters, i--);
            } else {
                for (int end = wanted + match; wanted < end; wanted++) {
                    changes.insert(parameters, i++, setting(values.get(wanted)));
                }
                wanted++;
            }
        }
        values.subList(wanted, values.size()).forEach(value -> changes.insert(unit, setting(value)));
    }

    private List<String> present() {
        return unit.getParameters().stream().filter(this::isOfKey).map(parameter -> ((Setting) parameter).getValue())
                .toList();
    }

    private boolean isOfKey(Parameter parameter) {
        return parameter instanceof Setting setting && key.equals(setting.getKey());
    }

    private Setting setting(String value) {
        Setting setting = ModelFactory.eINSTANCE.createSetting();
        setting.setKey(key);
        setting.setValue(value);
        return setting;
    }
}
