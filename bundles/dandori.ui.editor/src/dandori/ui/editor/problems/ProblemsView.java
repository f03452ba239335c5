package dandori.ui.editor.problems;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import dandori.diagram.mark.ProblemMark;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.ui.diagram.UiTrace;
import dandori.ui.diagram.draw.UnitImages;
import dandori.ui.editor.Editors;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.document.OpenDefinitions;
import dandori.ui.editor.form.UnitForms;

/** The problems of all open files; a double click leads to the unit. */
public final class ProblemsView extends ViewPart {

    private final Runnable found = this::refresh;
    private final Action fix = new Action() {
        @Override
        public void run() {
            fix();
        }
    };
    private TableViewer table;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        area.setLayout(columns);
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | SWT.VIRTUAL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, "column_problem", 50, problem -> ProblemWords.of(problem.problem()));
        column(columns, "column_fix", 18, problem -> problem.fix().map(ProblemWords::of).orElse(""));
        column(columns, "column_unit", 18, problem -> problem.problem().unit());
        column(columns, "column_file", 9, problem -> problem.file().getFileName().toString());
        column(columns, "column_line", 5, problem -> String.valueOf(problem.problem().line()));
        ColumnViewerToolTipSupport.enableFor(table);
        table.getTable().addListener(SWT.MouseDoubleClick, event -> open(table.getTable().getItem(
                new Point(event.x, event.y))));
        table.getTable().addListener(SWT.DefaultSelection, this::enter);
        getSite().setSelectionProvider(table);
        createFix();
        ProblemFinder.ofWorkbench().addListener(found);
        refresh();
    }

    private void column(TableColumnLayout columns, String key, int weight, Function<FoundProblem, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(Messages.get(key));
        column.setLabelProvider(new Cells(text, key.equals("column_problem")));
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, weight * 3));
    }

    /** Fixing what is chosen, by menu or key. */
    private void createFix() {
        fix.setActionDefinitionId("dandori.ui.editor.quick_fix");
        getSite().getService(IHandlerService.class).activateHandler("dandori.ui.editor.quick_fix",
                new ActionHandler(fix));
        MenuManager menu = new MenuManager();
        menu.add(fix);
        table.getControl().setMenu(menu.createContextMenu(table.getControl()));
        table.addSelectionChangedListener(event -> updateFix());
        updateFix();
    }

    private void updateFix() {
        Optional<FoundProblem> chosen = chosen();
        fix.setEnabled(chosen.flatMap(FoundProblem::fix).isPresent());
        fix.setText(chosen.flatMap(FoundProblem::fix).map(ProblemWords::of).orElse(Messages.get("no_fix")));
    }

    private Optional<FoundProblem> chosen() {
        return Optional.ofNullable((FoundProblem) table.getStructuredSelection().getFirstElement());
    }

    /** In the drawing, which shows what has become of it, and can take it back and save it. */
    private void fix() {
        chosen().filter(found -> found.fix().isPresent()).ifPresent(found -> {
            open(found);
            apply(found);
        });
    }

    private static void apply(FoundProblem found) {
        OpenDefinitions.ofWorkbench().find(found.file())
                .ifPresent(document -> found.fix().flatMap(wanted -> FixCommands.of(document, wanted))
                        .map(EditCommand::new).filter(EditCommand::canExecute)
                        .ifPresent(document.commands()::execute));
    }

    /** Rows that are the same stay as they are, so that what is chosen stays chosen and a second click finds its row. */
    private void refresh() {
        List<FoundProblem> problems = ProblemFinder.ofWorkbench().all();
        if (!problems.equals(table.getInput())) {
            ISelection chosen = table.getSelection();
            table.setInput(problems);
            table.setSelection(chosen);
        }
        long errors = problems.stream().filter(each -> each.problem().isError()).count();
        setContentDescription(problems.isEmpty()
                ? Messages.get("none")
                : Messages.get("summary", errors, problems.size() - errors));
    }

    /** Enter opens too; a double click has been taken care of with the row under the mouse. */
    private void enter(Event event) {
        if ((event.stateMask & SWT.BUTTON1) == 0 && event.item instanceof TableItem item) {
            open(item);
        }
    }

    private void open(TableItem item) {
        if (item != null && item.getData() instanceof FoundProblem found) {
            open(found);
        }
    }

    private void open(FoundProblem found) {
        OpenDefinitions.ofWorkbench().find(found.file())
                .flatMap(document -> UnitPath.find(document.definition(), found.problem().unit()))
                .ifPresent(this::open);
    }

    /** Shows the icon; what is in no drawing, a group, in its form. */
    private void open(Unit unit) {
        IWorkbenchPage page = getSite().getPage();
        Optional<JobnetEditor> drawing = Editors.open(page, unit);
        drawing.ifPresent(editor -> UiTrace.event("problem-shown", selected(editor)));
        if (drawing.isEmpty()) {
            UnitForms.CALENDAR.around(unit).ifPresent(group -> UnitForms.CALENDAR.open(page, group));
        }
    }

    /** What is selected in the drawing, which should be the unit with the problem. */
    private static String selected(JobnetEditor editor) {
        return editor.pane().viewer().getSelectedEditParts().isEmpty()
                || !(((EditPart) editor.pane().viewer().getSelectedEditParts().get(0)).getModel() instanceof Unit unit)
                        ? "nothing"
                        : UnitPath.of(unit);
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        ProblemFinder.ofWorkbench().removeListener(found);
        super.dispose();
    }

    /** One column. */
    private static final class Cells extends ColumnLabelProvider {

        private final Function<FoundProblem, String> text;
        private final boolean marked;

        Cells(Function<FoundProblem, String> text, boolean marked) {
            this.text = text;
            this.marked = marked;
        }

        @Override
        public String getText(Object element) {
            return text.apply((FoundProblem) element);
        }

        @Override
        public String getToolTipText(Object element) {
            return getText(element);
        }

        @Override
        public Image getImage(Object element) {
            boolean error = ((FoundProblem) element).problem().isError();
            return marked ? UnitImages.of(error ? ProblemMark.ERROR : ProblemMark.ADVICE, UnitImages.SMALL) : null;
        }
    }
}
