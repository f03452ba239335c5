package dandori.model.commands.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import dandori.model.schedule.RuleSetting;

/**
 * Changes parameters of one schedule rule of a jobnet, or adds or takes away the rule as a whole. A parameter that is
 * there keeps its place, and its form without a rule number where it has that one; a new one comes among those of its key in
 * the order of the rules. Label {@code changeRule}: the jobnet, the rule.
 */
public final class ChangeRuleCommand extends ModelCommand {

    private final Unit jobnet;
    private final int rule;
    private final Map<String, String> values;

    /**
     * An edit of one rule.
     *
     * @param values by key without the rule number; an empty one takes the parameter away
     */
    public ChangeRuleCommand(Unit jobnet, int rule, Map<String, String> values) {
        this.jobnet = jobnet;
        this.rule = rule;
        this.values = new LinkedHashMap<>(values);
    }

    /** An edit that takes a rule away with all its parameters. */
    public static ChangeRuleCommand remove(Unit jobnet, int rule) {
        Map<String, String> none = new LinkedHashMap<>();
        RuleSetting.KEYS.forEach(key -> none.put(key, ""));
        return new ChangeRuleCommand(jobnet, rule, none);
    }

    @Override
    public CommandLabel label() {
        return CommandLabel.of("changeRule", jobnet.getName(), String.valueOf(rule));
    }

    @Override
    public Verdict verdict() {
        Verdict verdict = Verdict.allowed();
        for (Map.Entry<String, String> value : values.entrySet()) {
            verdict = verdict.and(() -> SettingRules.setting(value.getKey(), value.getValue()));
        }
        return verdict.and(() -> values.entrySet().stream().allMatch(this::isSo)
                ? Verdict.refused(Reason.NOTHING_TO_CHANGE)
                : Verdict.allowed());
    }

    private boolean isSo(Map.Entry<String, String> value) {
        List<RuleSetting> written = written(value.getKey());
        return value.getValue().isEmpty()
                ? written.isEmpty()
                : written.size() == 1 && written.get(0).value().equals(value.getValue());
    }

    @Override
    public Set<Unit> affected() {
        return Set.of(jobnet);
    }

    @Override
    protected void edit(Edits changes) {
        values.forEach((key, value) -> {
            List<RuleSetting> written = written(key);
            int kept = value.isEmpty() ? 0 : 1;
            written.stream().limit(Math.max(0, written.size() - kept)).forEach(line -> remove(line, changes));
            if (!value.isEmpty()) {
                write(key, value, written, changes);
            }
        });
    }

    private void remove(RuleSetting line, Edits changes) {
        changes.remove(jobnet.getParameters(), jobnet.getParameters().indexOf(line.setting()));
    }

    private void write(String key, String value, List<RuleSetting> written, Edits changes) {
        if (written.isEmpty()) {
            insert(key, rule + "," + value, changes);
            return;
        }
        RuleSetting last = written.get(written.size() - 1);
        if (!last.value().equals(value)) {
            changes.assign(last.setting(), Literals.SETTING__VALUE, last.numbered() ? rule + "," + value : value);
        }
    }

    private void insert(String key, String value, Edits changes) {
        Setting line = ModelFactory.eINSTANCE.createSetting();
        line.setKey(key);
        line.setValue(value);
        EList<Parameter> parameters = jobnet.getParameters();
        RuleSetting next = RuleSetting.of(jobnet).stream()
                .filter(other -> other.setting().getKey().equals(key) && other.rule() > rule).findFirst().orElse(null);
        if (next == null) {
            changes.insert(jobnet, line);
        } else {
            changes.insert(parameters, parameters.indexOf(next.setting()), line);
        }
    }

    private List<RuleSetting> written(String key) {
        return RuleSetting.of(jobnet).stream()
                .filter(line -> line.rule() == rule && line.setting().getKey().equals(key)).toList();
    }
}
