package dandori.ui.editor.palette;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Tree;

import dandori.ui.editor.palette.PaletteEntry.Group;

/** Pictures and names; a name that does not fit ends in "…" and is told in full beside the mouse. */
final class PartLabels extends ColumnLabelProvider {

    /** Room for the arrow before an entry, its picture and the gaps. */
    private static final int BESIDE_TEXT = 66;
    private static final String MORE = "…";

    private final Tree tree;

    PartLabels(Tree tree) {
        this.tree = tree;
    }

    @Override
    public String getText(Object entry) {
        return fitting(((PaletteEntry) entry).name());
    }

    private String fitting(String name) {
        int room = tree.getClientArea().width - BESIDE_TEXT;
        GC gc = new GC(tree);
        try {
            String shown = name;
            for (int length = name.length() - 1; length > 0 && room > 0 && gc.textExtent(shown).x > room; length--) {
                shown = name.substring(0, length) + MORE;
            }
            return shown;
        } finally {
            gc.dispose();
        }
    }

    @Override
    public Image getImage(Object entry) {
        return ((PaletteEntry) entry).image();
    }

    @Override
    public String getToolTipText(Object entry) {
        return entry instanceof Group || fitting(((PaletteEntry) entry).name()).equals(((PaletteEntry) entry).name())
                ? null
                : ((PaletteEntry) entry).name();
    }
}
