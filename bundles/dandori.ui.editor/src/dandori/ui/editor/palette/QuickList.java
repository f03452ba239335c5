package dandori.ui.editor.palette;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A list of parts to pick from by typing, over the middle of a drawing. */
public final class QuickList {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 300;

    private final Shell shell;
    private final Text wanted;
    private final Table found;
    private final Consumer<String> picked;
    private final List<PaletteEntry.OfType> types = PaletteEntries.types(type -> true);

    private QuickList(Control over, Consumer<String> picked) {
        this.picked = picked;
        shell = new Shell(over.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.RESIZE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(shell);
        wanted = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH);
        wanted.setMessage(Messages.get("search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(wanted);
        found = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(found);
        Label hint = new Label(shell, SWT.NONE);
        hint.setText(Messages.get("quick_hint"));
        listen();
        fill();
        place(over);
    }

    /** Opens the list over a control; calls back with the type that is picked. */
    public static void open(Control over, Consumer<String> picked) {
        QuickList list = new QuickList(over, picked);
        list.shell.open();
        list.wanted.setFocus();
    }

    private void listen() {
        wanted.addListener(SWT.Modify, event -> fill());
        wanted.addListener(SWT.KeyDown, this::key);
        wanted.addListener(SWT.DefaultSelection, event -> pick());
        found.addListener(SWT.DefaultSelection, event -> pick());
        shell.addListener(SWT.Deactivate, event -> shell.close());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && found.getItemCount() > 0) {
            event.doit = false;
            found.setSelection(Math.floorMod(found.getSelectionIndex() + step, found.getItemCount()));
        }
    }

    private void fill() {
        found.setRedraw(false);
        found.removeAll();
        String text = wanted.getText().strip().toLowerCase(Locale.ROOT);
        for (PaletteEntry.OfType type : types) {
            if ((type.name() + " " + type.otherNames()).toLowerCase(Locale.ROOT).contains(text)) {
                TableItem item = new TableItem(found, SWT.NONE);
                item.setText(type.name());
                item.setImage(type.image());
                item.setData(type.type().code());
            }
        }
        found.setSelection(0);
        found.setRedraw(true);
    }

    private void pick() {
        if (found.getSelectionIndex() >= 0) {
            String type = (String) found.getItem(found.getSelectionIndex()).getData();
            shell.close();
            picked.accept(type);
        }
    }

    private void place(Control over) {
        Rectangle area = over.getBounds();
        Point corner = over.toDisplay((area.width - WIDTH) / 2, Math.max(0, (area.height - HEIGHT) / 3));
        shell.setBounds(corner.x, corner.y, WIDTH, HEIGHT);
    }
}
