package dandori.ui.editor.find;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import dandori.model.Unit;
import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.images.ButtonImages;

/**
 * A strip to find units of a root jobnet: while somebody types, the first unit found is shown; Enter goes to the next,
 * Shift+Enter to the one before, Esc back to the drawing.
 */
public final class FindBar {

    private static final int WIDTH = 260;

    private final Composite strip;
    private final Text wanted;
    private final Label count;
    private final Supplier<Unit> root;
    private final Consumer<Unit> show;
    private final Runnable left;
    private List<Unit> found = List.of();
    private int at;

    /**
     * A strip that is not shown yet.
     *
     * @param parent has a grid layout
     * @param root the jobnet that is searched
     * @param show shows a unit that was found
     * @param left takes the keys back
     */
    public FindBar(Composite parent, Supplier<Unit> root, Consumer<Unit> show, Runnable left) {
        this.root = root;
        this.show = show;
        this.left = left;
        strip = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).applyTo(strip);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
        strip.setVisible(false);
        wanted = new Text(strip, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        wanted.setMessage(Messages.get("find_hint"));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(wanted);
        ToolBar buttons = new ToolBar(strip, SWT.FLAT);
        button(buttons, "find_previous", "find-previous", () -> go(-1));
        button(buttons, "find_next", "find-next", () -> go(1));
        button(buttons, "find_close", "find-close", this::close);
        count = new Label(strip, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        wanted.addListener(SWT.Modify, event -> search());
        wanted.addListener(SWT.Traverse, this::traverse);
    }

    private static void button(ToolBar bar, String key, String image, Runnable deed) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setToolTipText(Messages.get(key));
        item.setImage(ButtonImages.of(image, 16));
        item.addListener(SWT.Selection, event -> deed.run());
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            go((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        }
    }

    /** Shows the strip and gives it the keys. */
    public void open() {
        setShown(true);
        wanted.selectAll();
        wanted.setFocus();
        search();
    }

    private void search() {
        long start = System.nanoTime();
        found = UnitSearch.of(wanted.getText()).among(List.of(root.get())).toList();
        UiTrace.event("found", found.size() + " " + (System.nanoTime() - start) / 1000 + "us");
        at = 0;
        showFound();
    }

    private void go(int step) {
        if (!found.isEmpty()) {
            at = Math.floorMod(at + step, found.size());
            showFound();
        }
    }

    private void showFound() {
        if (!found.isEmpty()) {
            show.accept(found.get(at));
            wanted.setFocus();
            wanted.setSelection(wanted.getText().length());
        }
        boolean nothing = found.isEmpty() && !wanted.getText().isBlank();
        count.setText(found.isEmpty()
                ? nothing ? Messages.get("find_none") : ""
                : Messages.get("find_count", at + 1, found.size()));
    }

    private void close() {
        setShown(false);
        left.run();
    }

    private void setShown(boolean shown) {
        ((GridData) strip.getLayoutData()).exclude = !shown;
        strip.setVisible(shown);
        strip.getParent().layout(true, true);
    }
}
