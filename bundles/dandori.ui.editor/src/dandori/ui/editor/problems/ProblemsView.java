package dandori.ui.editor.problems;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import dandori.diagram.mark.ProblemMark;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.ui.diagram.draw.UnitImages;
import dandori.ui.editor.Editors;
import dandori.ui.editor.document.OpenDefinitions;

/** The problems of all open files; a double click leads to the unit. */
public final class ProblemsView extends ViewPart {

    private final Runnable found = this::refresh;
    private TableViewer table;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        area.setLayout(columns);
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | SWT.VIRTUAL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, "column_problem", 64, problem -> ProblemWords.of(problem.problem()));
        column(columns, "column_unit", 20, problem -> problem.problem().unit());
        column(columns, "column_file", 11, problem -> problem.file().getFileName().toString());
        column(columns, "column_line", 5, problem -> String.valueOf(problem.problem().line()));
        ColumnViewerToolTipSupport.enableFor(table);
        table.addOpenListener(event -> open((FoundProblem) table.getStructuredSelection().getFirstElement()));
        getSite().setSelectionProvider(table);
        ProblemFinder.ofWorkbench().addListener(found);
        refresh();
    }

    private void column(TableColumnLayout columns, String key, int weight, Function<FoundProblem, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(Messages.get(key));
        column.setLabelProvider(new Cells(text, key.equals("column_problem")));
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, weight * 3));
    }

    private void refresh() {
        List<FoundProblem> problems = ProblemFinder.ofWorkbench().all();
        table.setInput(problems);
        long errors = problems.stream().filter(each -> each.problem().isError()).count();
        setContentDescription(problems.isEmpty()
                ? Messages.get("none")
                : Messages.get("summary", errors, problems.size() - errors));
    }

    private void open(FoundProblem found) {
        if (found != null) {
            OpenDefinitions.ofWorkbench().find(found.file())
                    .flatMap(document -> UnitPath.find(document.definition(), found.problem().unit()))
                    .ifPresent(this::open);
        }
    }

    private void open(Unit unit) {
        Editors.open(getSite().getPage(), unit);
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
