package dandori.ui.editor.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import dandori.documents.words.RuleWords;
import dandori.documents.words.Words;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.CompositeCommand;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.schedule.ChangeRuleCommand;
import dandori.model.schedule.RuleSetting;
import dandori.model.schedule.ScheduledDefinition;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.rule.RuleDefinition;
import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.form.UnitEditor;

/** The schedule of a jobnet: its rules, a form for the one that is chosen, and what twelve months come to. */
public final class ScheduleEditor extends UnitEditor {

    /** The identifier of the editor in the workbench. */
    public static final String ID = "dandori.ui.editor.schedule";

    private static final int LEFT_WIDTH = 420;
    private static final int UNDEFINED = 0;

    private final RuleWords sentences = new RuleWords(new Words(Locale.getDefault()));
    private RuleTable table;
    private RuleForm form;
    private Preview preview;

    @Override
    protected void createForm(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(8, 0).applyTo(parent);
        Composite left = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
        GridDataFactory.fillDefaults().grab(false, true).hint(LEFT_WIDTH, 100).applyTo(left);
        table = new RuleTable(left, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table.control());
        form = new RuleForm(left, this, this::change);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        preview = new Preview(parent, this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(preview.control());
    }

    @Override
    protected void show() {
        if (table.control().isDisposed()) {
            return;
        }
        long start = System.nanoTime();
        SchedulePlan plan = preview.plan();
        table.show(plan.schedule().rules(), plan.contradictions());
        showRule();
        preview.show(plan);
        UiTrace.event("schedule-shown", (System.nanoTime() - start) / 1000 + "us");
    }

    /** Shows the rule that is chosen in the form. */
    void showRule() {
        table.chosen().ifPresent(rule -> form.show(unit(), rule, written(rule.number()), isNested()));
    }

    @Override
    protected String title() {
        return Messages.get("title", unit().getName());
    }

    @Override
    public void setFocus() {
        table.setFocus();
        document().lookAtDisk();
    }

    Unit jobnet() {
        return unit();
    }

    /** Whether the jobnet has an upper one. */
    boolean isNested() {
        return !ScheduledDefinition.isRootJobnet(unit());
    }

    /** A rule in words. */
    String sentence(RuleDefinition rule) {
        return sentences.sentence(rule, isNested());
    }

    private Map<String, String> written(int rule) {
        Map<String, String> written = new LinkedHashMap<>();
        RuleSetting.of(unit()).stream().filter(line -> line.rule() == rule)
                .forEach(line -> written.put(line.setting().getKey(), line.value()));
        return written;
    }

    // --- edits -------------------------------------------------------------------------------------------------------

    private void change(Map<String, String> values) {
        table.chosen().ifPresent(rule -> {
            if (isTurning(rule, values)) {
                turn(rule, values.get("sd"));
            } else {
                execute(new ChangeRuleCommand(unit(), rule.number(), complete(rule, values)));
            }
        });
    }

    /** "No schedule" is rule 0 and stands for all; anything else is an ordinary rule. */
    private static boolean isTurning(RuleDefinition rule, Map<String, String> values) {
        return values.containsKey("sd") && values.get("sd").equals("ud") == (rule.number() != UNDEFINED);
    }

    private void turn(RuleDefinition rule, String startDay) {
        boolean undefined = startDay.equals("ud");
        int number = undefined ? UNDEFINED : table.free();
        Map<String, String> values = new LinkedHashMap<>(Map.of("sd", startDay));
        if (!undefined) {
            values.put("st", "+00:00");
        }
        table.choose(number);
        execute(composite(List.of(ChangeRuleCommand.remove(unit(), rule.number()),
                new ChangeRuleCommand(unit(), number, values)), number));
    }

    /** A rule that is only understood because nothing is written has to be written before it can be changed. */
    private Map<String, String> complete(RuleDefinition rule, Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>();
        if (!written(rule.number()).containsKey("sd")) {
            all.put("sd", rule.when().startDay().text());
            all.put("st", rule.startTime().text());
        }
        all.putAll(values);
        return all;
    }

    /** Adds a rule: by registration at the base time, or like the chosen one. */
    void add(boolean copy) {
        int number = table.free();
        Map<String, String> values = new LinkedHashMap<>(Map.of("sd", "en"));
        values.put("st", "+00:00");
        List<ModelCommand> parts = new ArrayList<>();
        table.chosen().filter(rule -> !written(rule.number()).containsKey("sd"))
                .ifPresent(rule -> parts.add(
                        new ChangeRuleCommand(unit(), rule.number(), complete(rule, Map.of()))));
        if (copy) {
            table.chosen().ifPresent(rule -> values.putAll(written(rule.number())));
            values.remove("ln");
        }
        parts.add(new ChangeRuleCommand(unit(), number, values));
        table.choose(number);
        execute(composite(parts, number));
    }

    /** Takes the chosen rule away. */
    void remove() {
        table.chosen().ifPresent(rule -> execute(ChangeRuleCommand.remove(unit(), rule.number())));
    }

    private CompositeCommand composite(List<? extends ModelCommand> parts, int rule) {
        return new CompositeCommand(CommandLabel.of("changeRule", unit().getName(), String.valueOf(rule)), parts);
    }

    /** The numbers that are taken. */
    TreeSet<Integer> numbers() {
        TreeSet<Integer> numbers = new TreeSet<>();
        RuleSetting.of(unit()).forEach(line -> numbers.add(line.rule()));
        JobnetSchedule schedule = preview.plan().schedule();
        schedule.rules().forEach(rule -> numbers.add(rule.number()));
        return numbers;
    }
}
