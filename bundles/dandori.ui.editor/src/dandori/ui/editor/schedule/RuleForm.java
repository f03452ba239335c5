package dandori.ui.editor.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;

import dandori.model.Unit;
import dandori.schedule.rule.RuleDefinition;
import dandori.ui.editor.properties.ChoiceRow;
import dandori.ui.editor.properties.Field;
import dandori.ui.editor.properties.TextRow;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Parameter;

/** Everything about one rule, and below it what holds for all rules of the jobnet. */
final class RuleForm {

    /** Is told what of a rule becomes what: values by key, without the rule number, empty to take one away. */
    interface Changes {
        void change(Map<String, String> values);
    }

    private static final List<String> TERMS = List.of("ed", "ejn", "jc");

    private final ScrolledComposite scrolled;
    private final Composite rows;
    private final StartDayRow startDay;
    private final List<TypedRow> typed = new ArrayList<>();
    private final CycleRow cycle;
    private final SubstitutionRow substitution;
    private final DaysRow days;
    private final LinkRow link;
    private final List<Field> terms = new ArrayList<>();

    RuleForm(Composite parent, ScheduleEditor editor, Changes changes) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.getVerticalBar().setIncrement(24);
        rows = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(8, 3).applyTo(rows);
        startDay = new StartDayRow(rows, changes, this::measure);
        typed.add(new TypedRow(rows, "st", changes, this::measure));
        cycle = new CycleRow(rows, changes, this::measure);
        substitution = new SubstitutionRow(rows, changes, this::measure);
        days = new DaysRow(rows, changes, this::measure);
        link = new LinkRow(rows, changes, this::measure);
        for (String key : List.of("sy", "ey", "wc", "wt")) {
            typed.add(new TypedRow(rows, key, changes, this::measure));
        }
        createTerms(editor);
        scrolled.setContent(rows);
        scrolled.addListener(SWT.Resize, event -> measure());
    }

    private void createTerms(ScheduleEditor editor) {
        Group group = new Group(rows, SWT.NONE);
        group.setText(Messages.get("all_rules"));
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 3).applyTo(group);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 6).applyTo(group);
        String type = editor.jobnet().getType();
        if (editor.isNested()) {
            terms.add(new ChoiceRow(group, editor.document(), parameter("de"), type));
        }
        TERMS.forEach(key -> terms.add(new TextRow(group, editor.document(), parameter(key), type)));
        terms.forEach(field -> field.onResize(this::measure));
    }

    private static Parameter parameter(String key) {
        return Catalogue.standard().parameter(key).orElseThrow();
    }

    Control control() {
        return scrolled;
    }

    private void measure() {
        rows.layout(true, true);
        scrolled.setMinHeight(rows.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
    }

    /** Shows a rule of a jobnet with what is written of it. */
    void show(Unit jobnet, RuleDefinition rule, Map<String, String> written, boolean nested) {
        startDay.show(rule.when().startDay(), rule.when().cycle());
        cycle.show(rule.when().cycle());
        substitution.show(rule.when().substitution());
        days.show(rule.when().daysFromStart());
        link.show(rule.link(), nested);
        Map<String, String> shown = new LinkedHashMap<>(written);
        shown.putIfAbsent("st", rule.startTime().text());
        typed.forEach(row -> row.show(shown.getOrDefault(row.key(), "")));
        terms.forEach(field -> field.show(jobnet));
        measure();
    }

    boolean setFocus() {
        return startDay.setFocus();
    }
}
