package dandori.app.workbench;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.internal.gtk.GDK;
import org.eclipse.swt.internal.gtk.GTK;
import org.eclipse.swt.internal.gtk3.GTK3;

/**
 * Colours that GTK paints by itself and no style sheet of the workbench reaches: what is selected, the button that Enter
 * presses, hints in empty fields. The usual ones of its theme have less contrast than 4.5:1. Elsewhere than on GTK 3
 * nothing is done.
 */
final class GtkColours {

    private static final String SHEET = """
            @define-color placeholder_text_color mix(@theme_fg_color, @theme_base_color, 0.32);
            treeview.view:selected, treeview.view:selected:focus, .view:selected, .view:selected:focus,
            entry selection, textview text selection, row:selected, menuitem:hover, menu menuitem:hover {
                background-color: #1b5faf;
                background-image: none;
                color: #ffffff;
            }
            button.default, button.suggested-action {
                background-image: none;
                background-color: #1b5faf;
                color: #ffffff;
            }
            notebook > header > tabs > tab, notebook > header > tabs > tab label {
                color: @theme_fg_color;
            }
            """;

    private GtkColours() {
    }

    /** Once the display is there, for all windows to come. */
    static void wear() {
        if ("gtk".equals(SWT.getPlatform())) {
            Sheet.add(SHEET);
        }
    }

    /** Loaded only where there is GTK. */
    private static final class Sheet {

        private static void add(String sheet) {
            if (GTK.GTK4) {
                return;
            }
            long provider = GTK.gtk_css_provider_new();
            byte[] text = (sheet + "\0").getBytes(StandardCharsets.UTF_8);
            GTK3.gtk_css_provider_load_from_data(provider, text, -1, null);
            GTK3.gtk_style_context_add_provider_for_screen(GDK.gdk_screen_get_default(), provider,
                    GTK.GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
        }
    }
}
