package dandori.ui.editor.documents;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import dandori.ui.editor.form.WrittenDay;

/** A day, typed as 2026-11-22; a slash does for a hyphen. What is no date stays as typed, to be said and corrected. */
final class DateField {

    private static final int WIDTH = 110;

    private final Text text;

    /** A field with a day in it. */
    DateField(Composite row, LocalDate day, Runnable changed) {
        text = new Text(row, SWT.BORDER);
        text.setText(day.toString());
        text.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
    }

    Optional<LocalDate> day() {
        return WrittenDay.read(text.getText());
    }

    /** What is written though it is no date; empty when all is well, or the field does not count now. */
    Optional<String> wrong() {
        return text.isEnabled() && day().isEmpty() ? Optional.of(text.getText()) : Optional.empty();
    }

    void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
    }

    void setToolTip(String words) {
        text.setToolTipText(words);
    }
}
