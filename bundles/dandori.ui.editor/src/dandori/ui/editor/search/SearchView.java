package dandori.ui.editor.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.UiTrace;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.Editors;
import dandori.ui.editor.Piecework;
import dandori.ui.editor.SiteDefinitions;
import dandori.ui.editor.canvas.OwnColours;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.OpenDefinitions;
import dandori.ui.editor.form.UnitForms;

/** Finds texts in the names, comments and scripts of all units of the site, and replaces them. */
public final class SearchView extends ViewPart {

    /** The identifier of the view in the workbench. */
    public static final String ID = "dandori.ui.editor.search";

    private static final int CALM = 200;

    private final Map<SearchPlace, Button> places = new EnumMap<>(SearchPlace.class);
    private final Runnable looking = this::look;
    private final Runnable previewing = this::preview;
    private final Runnable themed = this::showCount;
    private Piecework finding;
    private Piecework replacing;
    private Text wanted;
    private Text by;
    private Button expression;
    private Button sameCase;
    private Button replace;
    private Label summary;
    private HitTable table;
    private final Action undo = history(ReplacedFiles::undo);
    private final Action redo = history(ReplacedFiles::redo);
    private ReplacedFiles files;
    private Optional<TextQuery> query = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        finding = new Piecework(parent.getDisplay()::asyncExec);
        replacing = new Piecework(parent.getDisplay()::asyncExec);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(8, 5).spacing(6, 3).applyTo(parent);
        createFields(parent);
        createPlaces(parent);
        table = new HitTable(parent, this::showCount, this::open);
        createHistory();
        show(List.of());
        Theme.current().addListener(themed);
    }

    private void createFields(Composite parent) {
        new Label(parent, SWT.NONE).setText(Messages.get("find"));
        wanted = field(parent, looking);
        new Label(parent, SWT.NONE).setText(Messages.get("replace_by"));
        by = field(parent, previewing);
    }

    private static Text field(Composite parent, Runnable changed) {
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(CALM, changed));
        text.addListener(SWT.DefaultSelection, event -> changed.run());
        return text;
    }

    private void createPlaces(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).spacing(10, 0).applyTo(bar);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(bar);
        for (SearchPlace place : SearchPlace.values()) {
            places.put(place, box(bar, "in_" + place, true));
        }
        expression = box(bar, "expression", false);
        sameCase = box(bar, "same_case", false);
        summary = new Label(bar, SWT.NONE);
        OwnColours.keep(summary);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        replace = new Button(bar, SWT.PUSH);
        replace.setText(Messages.get("replace", 0));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(180, SWT.DEFAULT)
                .applyTo(replace);
        replace.addListener(SWT.Selection, event -> replace());
    }

    private Button box(Composite bar, String key, boolean chosen) {
        Button box = new Button(bar, SWT.CHECK);
        box.setText(Messages.get(key));
        box.setSelection(chosen);
        box.addListener(SWT.Selection, event -> look());
        return box;
    }

    private void createHistory() {
        undo.setText(Messages.get("undo"));
        redo.setText(Messages.get("redo"));
        IActionBars bars = getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        updateHistory();
    }

    private void updateHistory() {
        undo.setEnabled(files != null && files.canUndo());
        redo.setEnabled(files != null && files.canRedo());
    }

    private Action history(Consumer<ReplacedFiles> step) {
        return new Action() {
            @Override
            public void run() {
                step.accept(files);
                look();
                updateHistory();
            }
        };
    }

    // --- finding -----------------------------------------------------------------------------------------------------

    private void look() {
        look(this::showCount);
    }

    private void look(Runnable shown) {
        if (table.isDisposed()) {
            return;
        }
        long start = System.nanoTime();
        TextQuery.Outcome outcome = TextQuery.of(wanted.getText(), expression.getSelection(), sameCase.getSelection());
        query = outcome.query();
        if (query.isEmpty()) {
            finding.stop();
            show(List.of());
            outcome.problem().ifPresent(at -> complain(Messages.get("bad_expression", at)));
            return;
        }
        Search search = new Search(query.get(), chosenPlaces());
        finding.start(search.pieces(documents()), () -> {
            show(search.hits());
            shown.run();
            UiTrace.event("searched", search.hits().size() + " " + (System.nanoTime() - start) / 1000 + "us");
        });
    }

    private Set<SearchPlace> chosenPlaces() {
        Set<SearchPlace> chosen = EnumSet.noneOf(SearchPlace.class);
        places.forEach((place, box) -> {
            if (box.getSelection()) {
                chosen.add(place);
            }
        });
        return chosen;
    }

    /** Every file of the site; one that cannot be read is a problem told elsewhere. */
    private static List<DefinitionDocument> documents() {
        List<DefinitionDocument> documents = new ArrayList<>();
        for (Path file : PlatformUI.getWorkbench().getService(SiteDefinitions.class).files()) {
            try {
                documents.add(OpenDefinitions.ofWorkbench().open(file));
            } catch (IOException unreadable) {
                // The navigator says so at the file.
            }
        }
        return documents;
    }

    private void show(List<Hit> hits) {
        if (!table.isDisposed()) {
            table.show(hits, replacement());
            showCount();
        }
    }

    private void showCount() {
        int chosen = table.chosen().size();
        summary.setForeground(Theme.current().colour(ThemeColour.LABEL_MUTED));
        summary.setToolTipText(Messages.get("nothing_wanted_help"));
        summary.setText(query.isEmpty()
                ? Messages.get("nothing_wanted")
                : Messages.get("found", table.hits().size(),
                        table.hits().stream().map(Hit::unit).distinct().count()));
        replace.setText(Messages.get("replace", chosen));
        replace.setEnabled(chosen > 0);
    }

    private void complain(String problem) {
        summary.setForeground(Theme.current().colour(ThemeColour.PROBLEM_ERROR));
        summary.setText(problem);
        summary.setToolTipText(problem);
        replace.setEnabled(false);
    }

    // --- replacing ---------------------------------------------------------------------------------------------------

    private Optional<Replacement> replacement() {
        return query.map(asked -> new Replacement(asked, by.getText()));
    }

    /** What is typed as the replacement changes nothing about what is found or ticked. */
    private void preview() {
        if (!table.isDisposed()) {
            table.show(replacement());
            showCount();
        }
    }

    private void replace() {
        List<Hit> chosen = table.chosen();
        Optional<Replacement> wished = replacement().filter(each -> each.preview(chosen.get(0)).isPresent());
        if (wished.isEmpty()) {
            complain(Messages.get("no_group"));
            return;
        }
        replace.setEnabled(false);
        replacing.start(wished.get().pieces(chosen), () -> replace(wished.get(), chosen.size()));
    }

    private void replace(Replacement prepared, int places) {
        if (table.isDisposed()) {
            return;
        }
        files = new ReplacedFiles(getSite().getPage(), this::complain);
        Optional<String> refusal = prepared.apply(files);
        updateHistory();
        UiTrace.event("replaced", places);
        replace.getDisplay().asyncExec(() -> look(() -> refusal.ifPresentOrElse(this::complain,
                () -> summary.setText(Messages.get("replaced", places)))));
    }

    private void open(Hit hit) {
        if (Editors.open(getSite().getPage(), hit.unit()).isEmpty()) {
            UnitForms.CALENDAR.around(hit.unit())
                    .ifPresent(group -> UnitForms.CALENDAR.open(getSite().getPage(), group));
        }
    }

    @Override
    public void dispose() {
        Theme.current().removeListener(themed);
        super.dispose();
    }

    @Override
    public void setFocus() {
        wanted.setFocus();
        wanted.selectAll();
    }
}
