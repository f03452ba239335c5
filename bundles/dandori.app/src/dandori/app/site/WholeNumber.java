package dandori.app.site;

import java.util.Optional;

import org.eclipse.swt.widgets.Spinner;

/** A number of jobs at a time that is typed: the toolkit would put another in its place without a word when it is saved. */
final class WholeNumber {

    private WholeNumber() {
    }

    /** What is wrong with what stands in the field; nothing when it is the number that will be taken. */
    static Optional<String> problem(Spinner number) {
        return number.getText().strip().equals(String.valueOf(number.getSelection()))
                ? Optional.empty()
                : Optional.of(SiteTexts.get("slots_bad", number.getMinimum(), String.valueOf(number.getMaximum())));
    }
}
