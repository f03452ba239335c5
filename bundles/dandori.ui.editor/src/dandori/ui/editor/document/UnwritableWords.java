package dandori.ui.editor.document;

import dandori.unitdef.file.UnwritableException;
import dandori.unitdef.file.UnwritableException.Reason;

/** Says in the reader's language what stands against writing a file. */
public final class UnwritableWords {

    private UnwritableWords() {
    }

    /** The reason, as part of a sentence that names the file. */
    public static String of(UnwritableException refused) {
        return refused.reason() == Reason.OTHER
                ? refused.words()
                : Messages.get("unwritable_" + refused.reason(), refused.folder());
    }
}
