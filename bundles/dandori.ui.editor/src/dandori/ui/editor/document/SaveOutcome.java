package dandori.ui.editor.document;

import java.util.List;

import dandori.unitdef.file.UnwritableException;
import dandori.unitdef.problem.Problem;

/** What came of saving. */
public sealed interface SaveOutcome {

    /** The file holds the edits. */
    record Saved() implements SaveOutcome {
    }

    /** Nothing was written: somebody else has changed the file. */
    record ChangedOnDisk() implements SaveOutcome {
    }

    /** Nothing was written: the charset of the file lacks characters. */
    record Refused(List<Problem> problems) implements SaveOutcome {
    }

    /** The file could not be written and is as it was. */
    record Failed(UnwritableException reason) implements SaveOutcome {
    }
}
