package dandori.ui.editor.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

import dandori.documents.words.RuleWords;
import dandori.documents.words.Words;
import dandori.model.Unit;
import dandori.model.UnitSettings;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.CompositeCommand;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.schedule.ChangeRuleCommand;
import dandori.model.schedule.RuleSetting;
import dandori.model.schedule.ScheduledDefinition;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.rule.RuleDefinition;
import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.document.Entry;
import dandori.ui.editor.documents.Surroundings;
import dandori.ui.editor.form.UnitEditor;

/** The schedule of a jobnet: its rules, a form for the one that is chosen, and what twelve months come to. */
public final class ScheduleEditor extends UnitEditor implements RuleForm.Changes {

    /** The identifier of the editor in the workbench. */
    public static final String ID = "dandori.ui.editor.schedule";

    private static final String SHARE = "share";
    private static final int WHOLE = 1000;
    private static final int LEFT_SHARE = 430;
    private static final int UNDEFINED = 0;

    private final RuleWords sentences = new RuleWords(new Words(Locale.getDefault()));
    private RuleTable table;
    private RuleForm form;
    private Preview preview;

    @Override
    protected List<Runnable> pieces(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(parent);
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setSashWidth(8);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        Composite left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
        table = new RuleTable(left, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table.control());
        form = new RuleForm(left, this, this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        List<Runnable> pieces = new ArrayList<>(form.pieces());
        pieces.add(() -> preview = new Preview(halves, this));
        pieces.add(() -> share(halves, left));
        return pieces;
    }

    /** The preview is as wide as it was made last. */
    private static void share(SashForm halves, Composite left) {
        IDialogSettings memory = Surroundings.memory("schedule");
        int last = memory.get(SHARE) == null ? LEFT_SHARE : memory.getInt(SHARE);
        halves.setWeights(last, WHOLE - last);
        left.addListener(SWT.Resize, event -> {
            int[] weights = halves.getWeights();
            memory.put(SHARE, Math.round((float) WHOLE * weights[0] / (weights[0] + weights[1])));
        });
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
        table.chosen().ifPresentOrElse(rule -> form.show(unit(), rule, written(rule.number()), isNested()),
                () -> form.showTerms(unit()));
    }

    @Override
    protected String title() {
        return Messages.get("title", unit().getName());
    }

    @Override
    protected void focusForm() {
        table.setFocus();
    }

    Unit jobnet() {
        return unit();
    }

    /** Whether the jobnet has an upper one. */
    boolean isNested() {
        return !ScheduledDefinition.isRootJobnet(unit());
    }

    /** Whether it is a nested jobnet that runs as the upper one does, whatever its own rules say. */
    boolean isIdle() {
        return isNested() && !UnitSettings.is(unit(), "de", "n");
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

    @Override
    public void typing(Entry entry, boolean pending) {
        document().typing(entry, pending);
    }

    @Override
    public void change(Map<String, String> values) {
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
