package dandori.ui.editor.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.draw.Theme;

/** Words side by side, in as many rows as they need, one of them chosen: by click, or by arrow keys and the digits. */
final class PaletteTabs {

    private static final int PAD_X = 7;
    private static final int PAD_Y = 4;
    private static final int LINE = 2;

    private final Canvas canvas;
    private final List<String> names;
    private final IntConsumer choose;
    private int chosen;

    /** Tabs with these names; tells the index of the one that is chosen. */
    PaletteTabs(Composite parent, List<String> names, IntConsumer choose) {
        this.names = names;
        this.choose = choose;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {

            @Override
            public Point computeSize(int width, int height, boolean changed) {
                List<Rectangle> places = places(width == SWT.DEFAULT ? Integer.MAX_VALUE / 2 : width);
                Rectangle last = places.get(places.size() - 1);
                return new Point(width == SWT.DEFAULT ? last.x + last.width : width, last.y + last.height + 1);
            }
        };
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::click);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    }

    Canvas control() {
        return canvas;
    }

    /** Shows which one is chosen; none for an index that no tab has. */
    void show(int index) {
        chosen = index;
        canvas.redraw();
    }

    private List<Rectangle> places(int width) {
        GC gc = new GC(canvas);
        List<Rectangle> places = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (String name : names) {
            Point size = gc.textExtent(name);
            int wide = size.x + 2 * PAD_X;
            int high = size.y + 2 * PAD_Y + LINE;
            if (x > 0 && x + wide > width) {
                x = 0;
                y += high;
            }
            places.add(new Rectangle(x, y, wide, high));
            x += wide;
        }
        gc.dispose();
        return places;
    }

    private void paint(GC gc) {
        Theme theme = Theme.current();
        List<Rectangle> places = places(canvas.getClientArea().width);
        for (int i = 0; i < places.size(); i++) {
            Rectangle place = places.get(i);
            gc.setForeground(theme.colour(i == chosen ? ThemeColour.LABEL : ThemeColour.LABEL_MUTED));
            gc.drawText(names.get(i), place.x + PAD_X, place.y + PAD_Y, true);
            if (i == chosen) {
                gc.setBackground(theme.colour(ThemeColour.SELECTION));
                gc.fillRectangle(place.x + 2, place.y + place.height - LINE, place.width - 4, LINE);
                if (canvas.isFocusControl()) {
                    gc.drawFocus(place.x + 1, place.y + 1, place.width - 2, place.height - LINE - 2);
                }
            }
        }
    }

    private void click(Event event) {
        canvas.setFocus();
        List<Rectangle> places = places(canvas.getClientArea().width);
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).contains(event.x, event.y)) {
                choose.accept(i);
            }
        }
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        if (step != 0) {
            choose.accept(Math.floorMod(chosen + step, names.size()));
        } else if (event.character >= '1' && event.character < '1' + names.size()) {
            choose.accept(event.character - '1');
        }
    }
}
