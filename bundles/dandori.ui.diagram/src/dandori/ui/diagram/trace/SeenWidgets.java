package dandori.ui.diagram.trace;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Everything that can be seen in the windows of a display. */
final class SeenWidgets {

    private final List<Place> places = new ArrayList<>();

    private SeenWidgets() {
    }

    static List<Place> on(Display display) {
        SeenWidgets seen = new SeenWidgets();
        for (Shell shell : display.getShells()) {
            if (shell.isVisible()) {
                seen.places.add(new Place("Shell", shell.getText(), shell.getBounds()));
                seen.menu(shell.getMenuBar(), "");
                seen.children(shell);
            }
        }
        return seen.places;
    }

    /** The toolkit does not tell where menus are, only what they say: once they have been opened. */
    private void menu(Menu menu, String path) {
        for (MenuItem item : menu == null ? new MenuItem[0] : menu.getItems()) {
            places.add(new Place("MenuItem", path + item.getText(), new Rectangle(0, 0, 0, 0)));
            menu(item.getMenu(), path + item.getText().replace("&", "") + " ▸ ");
        }
    }

    private void children(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child.isVisible()) {
                control(child);
                items(child);
                if (child instanceof Composite composite) {
                    children(composite);
                }
            }
        }
    }

    private void control(Control control) {
        Rectangle bounds = control.getDisplay().map(control.getParent(), null, control.getBounds());
        String kind = control.getClass().getSimpleName();
        places.add(new Place(control.isEnabled() ? kind : kind + "(disabled)", text(control), bounds));
        if (!text(control).equals("null") && Room.isShort(control)) {
            places.add(new Place("short", text(control), bounds));
        }
        if (control.isFocusControl()) {
            places.add(new Place("focus", kind, bounds));
        }
    }

    private static String text(Control control) {
        String text = "";
        if (control instanceof Button button) {
            text = button.getText();
        } else if (control instanceof Label label) {
            text = label.getText();
        } else if (control instanceof CLabel label) {
            text = label.getText();
        } else if (control instanceof Link link) {
            text = link.getText();
        } else if (control instanceof Combo combo) {
            text = combo.getText();
        } else if (control instanceof Text field) {
            text = field.getText().isEmpty() ? field.getMessage() : field.getText();
        } else if (control instanceof StyledText styled) {
            text = styled.getText();
        }
        return text == null || text.isEmpty() ? String.valueOf(control.getToolTipText()) : text;
    }

    private void items(Control control) {
        if (control instanceof Composite painted && control.getData(SeenParts.KEY) instanceof SeenParts seen) {
            seen.parts().forEach((text, bounds) -> item(painted, "Part", text, bounds));
        }
        if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                String says = item.getText().isEmpty() ? String.valueOf(item.getToolTipText()) : item.getText();
                item(bar, item.isEnabled() ? "ToolItem" : "ToolItem(disabled)", says, item.getBounds());
            }
        } else if (control instanceof CTabFolder folder) {
            for (CTabItem item : folder.getItems()) {
                item(folder, "CTabItem", item.getText(), item.getBounds());
            }
        } else if (control instanceof TabFolder folder) {
            for (TabItem item : folder.getItems()) {
                item(folder, "TabItem", item.getText(), item.getBounds());
            }
        } else if (control instanceof Tree tree) {
            tree(tree, tree.getItems());
        } else if (control instanceof Table table) {
            table(table);
        } else if (control instanceof FigureCanvas canvas) {
            places.addAll(SeenFigures.in(canvas));
        }
    }

    private void item(Composite owner, String kind, String text, Rectangle bounds) {
        if (!bounds.isEmpty()) {
            places.add(new Place(kind, text, owner.getDisplay().map(owner, null, bounds)));
        }
    }

    private void tree(Tree tree, TreeItem[] items) {
        for (TreeItem item : items) {
            Rectangle bounds = item.getBounds();
            if (bounds.y >= tree.getClientArea().height) {
                return;
            }
            if (bounds.y >= 0) {
                item(tree, "TreeItem", item.getText(), bounds);
            }
            if (item.getExpanded()) {
                tree(tree, item.getItems());
            }
        }
    }

    private void table(Table table) {
        for (int row = table.getTopIndex(); row < table.getItemCount(); row++) {
            TableItem item = table.getItem(row);
            if (item.getBounds().y >= table.getClientArea().height) {
                return;
            }
            StringBuilder cells = new StringBuilder(item.getText(0));
            for (int column = 1; column < table.getColumnCount(); column++) {
                cells.append(" | ").append(item.getText(column));
            }
            item(table, "TableItem", cells.toString(), item.getBounds());
        }
    }
}
