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

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

import dandori.diagram.theme.ThemeColour;
import dandori.model.UnitPath;
import dandori.ui.diagram.UiTrace;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.Editors;
import dandori.ui.editor.SiteDefinitions;
import dandori.ui.editor.canvas.OwnColours;
import dandori.ui.editor.commands.EditWords;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.OpenDefinitions;
import dandori.ui.editor.form.UnitForms;

/** Finds texts in the names, comments and scripts of all units of the site, and replaces them. */
public final class SearchView extends ViewPart {

    /** The identifier of the view in the workbench. */
    public static final String ID = "dandori.ui.editor.search";

    private static final int CALM = 200;
    private static final int BEFORE = 12;
    private static final int[] WIDTHS = { 250, 120, 330, 330 };

    private final Map<SearchPlace, Button> places = new EnumMap<>(SearchPlace.class);
    private final Runnable looking = this::look;
    private Text wanted;
    private Text replacement;
    private Button expression;
    private Button sameCase;
    private Button replace;
    private Label summary;
    private Table table;
    private final Action undo = history(ReplacedFiles::undo);
    private final Action redo = history(ReplacedFiles::redo);
    private ReplacedFiles files;
    private boolean[] ticked = {};
    private List<Hit> hits = List.of();
    private Optional<TextQuery> query = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.swtDefaults().numColumns(4).margins(8, 5).spacing(6, 3).applyTo(parent);
        createFields(parent);
        createPlaces(parent);
        createTable(parent);
        createHistory();
        show();
    }

    private void createFields(Composite parent) {
        new Label(parent, SWT.NONE).setText(Messages.get("find"));
        wanted = field(parent);
        new Label(parent, SWT.NONE).setText(Messages.get("replace_by"));
        replacement = field(parent);
    }

    private Text field(Composite parent) {
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(CALM, looking));
        text.addListener(SWT.DefaultSelection, event -> look());
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

    private void createTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.CHECK | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(100, 60).applyTo(table);
        String[] heads = { "column_unit", "column_where", "column_text", "column_becomes" };
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(Messages.get(heads[i]));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.MouseDoubleClick, event -> open(table.getItem(new Point(event.x, event.y))));
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                ticked[table.indexOf((TableItem) event.item)] = ((TableItem) event.item).getChecked();
                showCount();
            }
        });
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR && table.getSelectionIndex() >= 0) {
                open(table.getItem(table.getSelectionIndex()));
            }
        });
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

    private Action history(java.util.function.Consumer<ReplacedFiles> step) {
        return new Action() {
            @Override
            public void run() {
                step.accept(files);
                look();
                updateHistory();
            }
        };
    }

    private void look() {
        if (table.isDisposed()) {
            return;
        }
        long start = System.nanoTime();
        TextQuery.Outcome outcome = TextQuery.of(wanted.getText(), expression.getSelection(), sameCase.getSelection());
        query = outcome.query();
        hits = query.map(asked -> Search.in(documents(), asked, chosenPlaces())).orElse(List.of());
        show();
        outcome.problem().ifPresent(this::complain);
        UiTrace.event("searched", hits.size() + " " + (System.nanoTime() - start) / 1000 + "us");
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

    private void show() {
        ticked = new boolean[hits.size()];
        java.util.Arrays.fill(ticked, true);
        table.setItemCount(hits.size());
        table.clearAll();
        showCount();
    }

    private void showCount() {
        int chosen = chosen().size();
        summary.setForeground(Theme.current().colour(ThemeColour.LABEL_MUTED));
        summary.setBackground(summary.getParent().getBackground());
        summary.setToolTipText(Messages.get("nothing_wanted"));
        summary.setText(query.isEmpty()
                ? Messages.get("nothing_wanted")
                : Messages.get("found", hits.size(), hits.stream().map(Hit::unit).distinct().count()));
        replace.setText(Messages.get("replace", chosen));
        replace.setEnabled(chosen > 0);
    }

    private void complain(String problem) {
        summary.setForeground(Theme.current().colour(ThemeColour.PROBLEM_ERROR));
        summary.setText(problem);
        summary.setToolTipText(problem);
        replace.setEnabled(false);
    }

    private Optional<Replacement> replacing() {
        return query.map(asked -> new Replacement(asked, replacement.getText()));
    }

    private List<Hit> chosen() {
        List<Hit> chosen = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            if (ticked[i]) {
                chosen.add(hits.get(i));
            }
        }
        return chosen;
    }

    private void fill(TableItem item, int index) {
        Hit hit = hits.get(index);
        String becomes = replacing().map(replacing -> replacing.preview(hit).orElse(Messages.get("no_group")))
                .orElse("");
        item.setText(new String[]{ UnitPath.of(hit.unit()),
                hit.isName() ? Messages.get("in_NAMES") : EditWords.parameterName(hit.setting().getKey()),
                excerpt(hit.text()), excerpt(becomes) });
        item.setChecked(ticked[index]);
    }

    /** On one line, from a little before the first place that is found or has changed. */
    private String excerpt(String text) {
        int at = query.map(asked -> asked.firstIn(text)).orElse(0);
        String line = text.substring(Math.max(0, at - BEFORE)).replace("\r", "").replace('\n', '⏎');
        return at > BEFORE ? "…" + line : line;
    }

    private void replace() {
        List<Hit> chosen = chosen();
        Optional<Replacement> replacing = replacing();
        if (replacing.isEmpty() || chosen.stream().anyMatch(hit -> replacing.get().preview(hit).isEmpty())) {
            complain(Messages.get("no_group"));
            return;
        }
        files = new ReplacedFiles(getSite().getPage());
        Optional<String> refusal = replacing.get().apply(chosen, files);
        updateHistory();
        UiTrace.event("replaced", chosen.size());
        look();
        refusal.ifPresentOrElse(this::complain, () -> summary.setText(Messages.get("replaced", chosen.size())));
    }

    private void open(TableItem item) {
        if (item != null) {
            Hit hit = hits.get(table.indexOf(item));
            if (Editors.open(getSite().getPage(), hit.unit()).isEmpty()) {
                UnitForms.CALENDAR.around(hit.unit())
                        .ifPresent(group -> UnitForms.CALENDAR.open(getSite().getPage(), group));
            }
        }
    }

    @Override
    public void setFocus() {
        wanted.setFocus();
        wanted.selectAll();
    }
}
