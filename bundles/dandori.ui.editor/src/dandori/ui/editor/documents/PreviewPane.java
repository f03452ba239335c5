package dandori.ui.editor.documents;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dandori.diagram.theme.ThemeColour;
import dandori.documents.content.Form;
import dandori.ui.diagram.draw.Theme;

/** The page that is looked at, the number of pages, and buttons to turn them. */
final class PreviewPane {

    private static final int MARGIN = 8;

    private final Composite pane;
    private final Canvas canvas;
    private final Combo forms;
    private final Label count;
    private final Button back;
    private final Button on;
    private final Runnable turned;
    private List<Form> choice = List.of();
    private Image picture;
    private String words = Messages.get("preview_waiting");
    private int page = 1;
    private int pages;

    /**
     * A pane without a page.
     *
     * @param turned another page or form is wanted
     */
    PreviewPane(Composite parent, Runnable turned) {
        this.turned = turned;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).extendedMargins(0, MARGIN, 0, 0).applyTo(pane);
        new Label(pane, SWT.NONE).setText(Messages.get("preview"));
        forms = new Combo(pane, SWT.READ_ONLY);
        forms.addListener(SWT.Selection, event -> turnTo(1));
        back = button("preview_back", -1);
        count = new Label(pane, SWT.CENTER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        on = button("preview_on", 1);
        canvas = new Canvas(pane, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().grab(true, true).span(5, 1).applyTo(canvas);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> turned.run());
        canvas.addListener(SWT.Dispose, event -> forget());
    }

    private Button button(String key, int step) {
        Button button = new Button(pane, SWT.PUSH);
        button.setText(Messages.get(key));
        button.addListener(SWT.Selection, event -> turnTo(page + step));
        return button;
    }

    private void turnTo(int wanted) {
        page = wanted;
        turned.run();
    }

    /** The forms there are to look at. */
    void offer(List<Form> offered) {
        Form before = form();
        if (!choice.equals(offered) || forms.getItemCount() == 0) {
            choice = List.copyOf(offered);
            forms.setItems(choice.stream().map(form -> Messages.get("form_" + form.key())).toArray(String[]::new));
            int index = before == null ? 0 : Math.max(0, choice.indexOf(before));
            forms.select(index);
            page = form() == before ? page : 1;
            forms.setEnabled(choice.size() > 1);
            pane.layout();
        }
    }

    /** The form that is looked at; {@code null} when none is offered. */
    Form form() {
        int index = forms.getSelectionIndex();
        return index < 0 || index >= choice.size() ? null : choice.get(index);
    }

    /** The page that is looked at, from 1. */
    int page() {
        return page;
    }

    /** The width there is for a page, pixels. */
    int width() {
        return Math.max(100, canvas.getClientArea().width - 2 * MARGIN);
    }

    /** Says that a page will come. */
    void await() {
        count.setText(Messages.get("preview_working"));
    }

    /** Shows what came of it. */
    void show(Preview.Shown shown) {
        if (pane.isDisposed()) {
            return;
        }
        forget();
        if (shown instanceof Preview.Shown.Page found) {
            picture = new Image(canvas.getDisplay(), found.picture());
            page = found.page();
            pages = found.pages();
            words = "";
            count.setText(Messages.get("preview_count", page, pages));
        } else {
            pages = 0;
            words = ((Preview.Shown.Nothing) shown).reason();
            count.setText("");
        }
        back.setEnabled(page > 1);
        on.setEnabled(page < pages);
        canvas.redraw();
    }

    private void forget() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    private void paint(GC gc) {
        Rectangle room = canvas.getClientArea();
        if (picture == null) {
            gc.drawText(words, MARGIN, MARGIN, true);
            return;
        }
        Rectangle size = picture.getBounds();
        double scale = Math.min(1, Math.min((room.width - 2.0 * MARGIN) / size.width,
                (room.height - 2.0 * MARGIN) / size.height));
        int width = (int) (size.width * scale);
        int height = (int) (size.height * scale);
        int x = (room.width - width) / 2;
        int y = Math.max(MARGIN, (room.height - height) / 2);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(picture, 0, 0, size.width, size.height, x, y, width, height);
        gc.setForeground(Theme.current().colour(ThemeColour.FRAME));
        gc.drawRectangle(x - 1, y - 1, width + 1, height + 1);
    }
}
