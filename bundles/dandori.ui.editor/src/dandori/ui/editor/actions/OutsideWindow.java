package dandori.ui.editor.actions;

import org.eclipse.swt.widgets.Shell;

import dandori.diagram.DiagramJobnet;
import dandori.model.UnitPath;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.paper.PictureFile;
import dandori.ui.editor.paper.PrintedDrawing;

/** Brings the drawing that is shown into files and onto paper. */
final class OutsideWindow {

    private final JobnetEditor editor;
    private final DiagramJobnet diagram;
    private final Shell shell;

    OutsideWindow(JobnetEditor editor) {
        this.editor = editor;
        diagram = editor.pane().viewer().drawing().content().diagram();
        shell = editor.getSite().getShell();
    }

    void export() {
        new PictureFile(diagram).save(shell).ifPresent(editor::tell);
    }

    void print() {
        new PrintedDrawing(diagram, UnitPath.of(editor.shown())).print(shell);
    }
}
