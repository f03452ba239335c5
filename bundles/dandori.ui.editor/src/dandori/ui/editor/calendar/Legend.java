package dandori.ui.editor.calendar;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.canvas.OwnColours;

/** What the colours of days mean. */
final class Legend {

    private static final Map<String, ThemeColour> ENTRIES = new LinkedHashMap<>();
    private static final int SIZE = 14;

    static {
        ENTRIES.put("legend_open", ThemeColour.DAY_OPEN);
        ENTRIES.put("legend_open_inherited", ThemeColour.DAY_OPEN_INHERITED);
        ENTRIES.put("legend_closed", ThemeColour.DAY_CLOSED);
        ENTRIES.put("legend_closed_inherited", ThemeColour.DAY_CLOSED_INHERITED);
        ENTRIES.put("legend_undefined", ThemeColour.CANVAS);
        ENTRIES.put("legend_today", ThemeColour.DAY_TODAY);
    }

    private Legend() {
    }

    static void create(Composite parent) {
        Composite legend = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(5, 2).applyTo(legend);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(legend);
        ENTRIES.forEach((key, colour) -> {
            swatch(legend, colour);
            new Label(legend, SWT.NONE).setText(Messages.get(key));
        });
    }

    private static void swatch(Composite legend, ThemeColour colour) {
        Canvas swatch = new Canvas(legend, SWT.NO_FOCUS);
        OwnColours.keep(swatch);
        GridDataFactory.swtDefaults().hint(SIZE, SIZE).applyTo(swatch);
        swatch.addListener(SWT.Paint, event -> {
            boolean outlined = colour == ThemeColour.DAY_TODAY;
            event.gc.setBackground(Theme.current().colour(outlined ? ThemeColour.CANVAS : colour));
            event.gc.fillRectangle(0, 0, SIZE, SIZE);
            event.gc.setForeground(Theme.current().colour(outlined ? colour : ThemeColour.FRAME));
            event.gc.setLineWidth(outlined ? 2 : 1);
            event.gc.drawRectangle(outlined ? 1 : 0, outlined ? 1 : 0, SIZE - (outlined ? 2 : 1),
                    SIZE - (outlined ? 2 : 1));
        });
    }
}
