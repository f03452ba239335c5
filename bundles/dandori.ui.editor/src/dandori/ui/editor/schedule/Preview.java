package dandori.ui.editor.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

import dandori.schedule.words.DerivationWords;
import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.Piecework;
import dandori.ui.editor.SiteDefinitions;
import dandori.ui.editor.calendar.DayRange;
import dandori.ui.editor.calendar.DayStyle;
import dandori.ui.editor.calendar.YearCanvas;
import dandori.ui.editor.calendar.YearHost;
import dandori.ui.editor.form.WrittenDay;

/** Twelve months of a schedule: on which days it runs, on which it does not, or how busy the group is; and why. */
final class Preview implements YearHost {

    private static final int MONTHS = 12;
    private static final int DATE_WIDTH = 90;
    private static final int WHY_HEIGHT = 78;

    private final ScheduleEditor editor;
    private final SiteDefinitions site = PlatformUI.getWorkbench().getService(SiteDefinitions.class);
    private final DerivationWords words = new DerivationWords(Locale.getDefault(), site.zone());
    private final Composite control;
    private final Piecework weighing;
    private Label sentence;
    private Text registered;
    private Button absent;
    private Button load;
    private YearCanvas year;
    private Text why;
    private SchedulePlan plan;
    private Set<LocalDate> days = Set.of();
    private GroupLoad busy;
    private int most;

    Preview(Composite parent, ScheduleEditor editor) {
        this.editor = editor;
        weighing = new Piecework(parent.getDisplay()::asyncExec);
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
        sentence = new Label(control, SWT.WRAP);
        sentence.setFont(org.eclipse.jface.resource.JFaceResources.getFontRegistry()
                .getBold(org.eclipse.jface.resource.JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
        createBar();
        year = new YearCanvas(control, this, YearMonth.from(site.today()), site.today());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(year);
        why = new Text(control, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, WHY_HEIGHT).applyTo(why);
        why.addListener(SWT.Traverse, event -> event.doit = true);
    }

    private void createBar() {
        Composite bar = new Composite(control, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        bar.setLayout(layout);
        new Label(bar, SWT.NONE).setText(Messages.get("registered"));
        registered = new Text(bar, SWT.BORDER);
        registered.setLayoutData(new org.eclipse.swt.layout.RowData(DATE_WIDTH, SWT.DEFAULT));
        registered.setText(site.today().toString());
        registered.setToolTipText(Messages.get("registered_help"));
        registered.addListener(SWT.Modify, event -> register());
        absent = toggle(bar, "absent");
        load = toggle(bar, "load");
    }

    private Button toggle(Composite bar, String key) {
        Button button = new Button(bar, SWT.TOGGLE);
        button.setText(Messages.get(key));
        button.setToolTipText(Messages.get(key + "_help"));
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                (button == absent ? load : absent).setSelection(false);
            }
            weigh();
        });
        return button;
    }

    Control control() {
        return control;
    }

    private Optional<LocalDate> date() {
        return WrittenDay.read(registered.getText());
    }

    private void register() {
        if (date().isPresent()) {
            take(plan());
            year.turn(YearMonth.from(date().get()));
            tell(year.chosen().last());
        } else {
            tell(year.chosen().last());
        }
    }

    /** The plan of the jobnet as it is now. */
    SchedulePlan plan() {
        return new SchedulePlan(editor.document().definition(), editor.jobnet(), site.zone(),
                date().orElseGet(site::today));
    }

    void show(SchedulePlan fresh) {
        take(fresh);
        look();
        tell(year.chosen().last());
    }

    private void take(SchedulePlan fresh) {
        plan = fresh;
        sentence.setText(plan.schedule().rules().stream().map(editor::sentence).collect(Collectors.joining(" / ")));
        sentence.requestLayout();
    }

    private LocalDate from() {
        return year.first().atDay(1);
    }

    private LocalDate to() {
        return year.first().plusMonths(MONTHS - 1L).atEndOfMonth();
    }

    private void look() {
        days = plan.runDays(from(), to());
        weigh();
    }

    /** The load of a large group takes a while; until it is known the days are shown as they were. */
    private void weigh() {
        year.refresh();
        if (!load.getSelection()) {
            weighing.stop();
            busy = null;
            return;
        }
        GroupLoad fresh = new GroupLoad();
        long start = System.nanoTime();
        weighing.start(plan.pieces(fresh, from(), to()), () -> {
            if (!year.isDisposed()) {
                busy = fresh;
                most = fresh.most();
                year.refresh();
                tell(year.chosen().last());
                UiTrace.event("load-shown", (System.nanoTime() - start) / 1000 + "us");
            }
        });
    }

    private void tell(LocalDate day) {
        List<String> told = new ArrayList<>(lines(day));
        if (date().isEmpty()) {
            told.add(0, Messages.get("registered_bad", registered.getText()));
        }
        why.setText(String.join(Text.DELIMITER, told));
    }

    private List<String> lines(LocalDate day) {
        if (busy == null) {
            return words.lines(plan.why(day));
        }
        return List.of(Messages.get("load_of", day, busy.on(day)), busy.jobnets(day).entrySet().stream()
                .map(entry -> entry.getKey() + " × " + entry.getValue()).collect(Collectors.joining(", ")));
    }

    @Override
    public DayStyle style(LocalDate day) {
        if (busy != null) {
            return DayStyles.load(busy.on(day), most);
        }
        boolean runs = days.contains(day);
        return absent.getSelection()
                ? DayStyles.absent(runs, plan.isOpen(day))
                : DayStyles.run(runs, plan.isOpen(day));
    }

    @Override
    public String tip(LocalDate day) {
        return String.join("\n", lines(day));
    }

    @Override
    public void chosen(DayRange range) {
        tell(range.last());
    }

    @Override
    public void turned(YearMonth first) {
        look();
    }
}
