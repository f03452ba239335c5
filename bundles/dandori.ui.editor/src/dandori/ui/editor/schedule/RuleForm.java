package dandori.ui.editor.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;

import dandori.model.Unit;
import dandori.schedule.rule.RuleDefinition;
import dandori.ui.editor.document.Entry;
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

        /** Something is typed that is no change yet, or no longer is. */
        void typing(Entry entry, boolean pending);
    }

    private static final List<String> TERMS = List.of("ed", "ejn", "jc");

    private static final String FOLLOWS = "de";

    private final ScheduleEditor editor;
    private final Changes changes;
    private final ScrolledComposite scrolled;
    private final Composite rows;
    private final Label idle;
    private final Composite own;
    private final List<TypedRow> typed = new ArrayList<>();
    private final List<Field> terms = new ArrayList<>();
    private int shownRule;
    private StartDayRow startDay;
    private CycleRow cycle;
    private SubstitutionRow substitution;
    private DaysRow days;
    private LinkRow link;

    RuleForm(Composite parent, ScheduleEditor editor, Changes changes) {
        this.editor = editor;
        this.changes = changes;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.getVerticalBar().setIncrement(24);
        rows = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 3).applyTo(rows);
        Composite first = area();
        if (editor.isNested()) {
            terms.add(new ChoiceRow(first, editor.document(), parameter(FOLLOWS), editor.jobnet().getType()));
        }
        idle = new Label(rows, SWT.WRAP);
        idle.setText(Messages.get("idle"));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(idle);
        own = area();
        scrolled.setContent(rows);
        scrolled.addListener(SWT.Resize, event -> measure());
    }

    private Composite area() {
        Composite area = new Composite(rows, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        return area;
    }

    /** Makes the rows, one after the other; nothing can be shown before. */
    List<Runnable> pieces() {
        List<Runnable> pieces = new ArrayList<>();
        pieces.add(() -> startDay = new StartDayRow(own, changes, this::measure));
        pieces.add(() -> type("st"));
        pieces.add(() -> cycle = new CycleRow(own, changes, this::measure));
        pieces.add(() -> substitution = new SubstitutionRow(own, changes, this::measure));
        pieces.add(() -> days = new DaysRow(own, changes, this::measure));
        pieces.add(() -> link = new LinkRow(own, changes, this::measure));
        pieces.add(() -> List.of("sy", "ey", "wc", "wt").forEach(this::type));
        pieces.add(this::createTerms);
        return pieces;
    }

    private void type(String key) {
        typed.add(new TypedRow(own, key, changes, this::measure));
    }

    private void createTerms() {
        Group group = new Group(rows, SWT.NONE);
        group.setText(Messages.get("all_rules"));
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 3).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(group);
        TERMS.forEach(key -> terms
                .add(new TextRow(group, editor.document(), parameter(key), editor.jobnet().getType())));
        terms.forEach(field -> field.onResize(this::measure));
    }

    private static Parameter parameter(String key) {
        return Catalogue.standard().parameter(key).orElseThrow();
    }

    Control control() {
        return scrolled;
    }

    /** Without a size yet there is nothing to measure. */
    private void measure() {
        if (scrolled.getClientArea().width <= 0) {
            return;
        }
        rows.layout(true, true);
        scrolled.setMinHeight(rows.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
    }

    /** Shows a rule of a jobnet with what is written of it. */
    void show(Unit jobnet, RuleDefinition rule, Map<String, String> written, boolean nested) {
        enable(own, true);
        if (rule.number() != shownRule) {
            typed.forEach(TypedRow::drop);
            shownRule = rule.number();
        }
        startDay.show(rule.when().startDay(), rule.when().cycle());
        cycle.show(rule.when().cycle());
        substitution.show(rule.when().substitution());
        days.show(rule.when().daysFromStart());
        link.show(rule.link(), nested);
        Map<String, String> shown = new LinkedHashMap<>(written);
        shown.putIfAbsent("st", rule.startTime().text());
        typed.forEach(row -> row.show(shown.getOrDefault(row.key(), "")));
        showTerms(jobnet);
    }

    /** Shows what holds for all rules, and whether they are of any use. */
    void showTerms(Unit jobnet) {
        terms.forEach(field -> field.show(jobnet));
        boolean unused = editor.isIdle();
        ((GridData) idle.getLayoutData()).exclude = !unused;
        idle.setVisible(unused);
        if (unused) {
            enable(own, false);
        }
        measure();
    }

    private static void enable(Composite area, boolean enabled) {
        for (Control control : area.getChildren()) {
            if (control instanceof Composite inner && inner.getChildren().length > 0) {
                enable(inner, enabled);
            } else if (control.getEnabled() != enabled) {
                control.setEnabled(enabled);
            }
        }
    }
}
