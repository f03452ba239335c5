package dandori.ui.editor.canvas;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.draw.Theme;

/** A strip above the drawing that says what went wrong and what can be done, without standing in the way. */
public final class Banner {

    /**
     * What it says.
     *
     * @param text  what happened and what to do
     * @param error whether something failed; else something wants a decision
     * @param answers what can be done, by what the buttons say; each button also closes the strip
     */
    public record Content(String text, boolean error, Map<String, Runnable> answers) {
        public Content {
            answers = new LinkedHashMap<>(answers);
        }

        private boolean looksLike(Content other) {
            return text.equals(other.text) && error == other.error && answers.keySet().equals(other.answers.keySet());
        }
    }

    private final Composite strip;
    private final Runnable answered;
    private Content shown;

    /**
     * A strip that is not shown yet.
     *
     * @param parent has a grid layout
     * @param answered takes the keys back, which were with the button
     */
    public Banner(Composite parent, Runnable answered) {
        this.answered = answered;
        strip = new Composite(parent, SWT.NONE);
        OwnColours.keep(strip);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
        strip.setVisible(false);
    }

    /** Shows this instead of what was shown before; what is shown already stays, somebody may be about to answer. */
    public void show(Content content) {
        if (isShown() && shown.looksLike(content)) {
            return;
        }
        shown = content;
        clear();
        GridLayoutFactory.fillDefaults().numColumns(content.answers().size() + 1).margins(8, 4).applyTo(strip);
        Theme theme = Theme.current();
        strip.setBackground(theme.colour(content.error() ? ThemeColour.REMOVED_TINT : ThemeColour.CHANGED_TINT));
        Label text = new Label(strip, SWT.WRAP);
        OwnColours.keep(text);
        text.setText(content.text());
        text.setBackground(strip.getBackground());
        text.setForeground(theme.colour(ThemeColour.LABEL));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(text);
        content.answers().forEach(this::button);
        setShown(true);
    }

    private void button(String text, Runnable answer) {
        Button button = new Button(strip, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            hide();
            answered.run();
            answer.run();
        });
    }

    /** Takes it away. */
    public void hide() {
        clear();
        setShown(false);
    }

    /** Whether it is shown. */
    public boolean isShown() {
        return strip.getVisible();
    }

    private void clear() {
        for (var child : strip.getChildren()) {
            child.dispose();
        }
    }

    private void setShown(boolean shown) {
        ((GridData) strip.getLayoutData()).exclude = !shown;
        strip.setVisible(shown);
        strip.requestLayout();
        strip.getParent().layout(true, true);
    }
}
