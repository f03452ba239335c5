package dandori.ui.editor.document;

/** Is told what happens to an open definition file, on the UI thread. */
public interface DocumentListener {

    /** It was edited, undone, redone or saved. */
    void changed();

    /** It was read again: all objects of the model are others. */
    default void reloaded() {
        changed();
    }

    /** Somebody else has changed the file, or removed it. */
    default void changedOnDisk() {
        // Most who show the model do not look at the file.
    }

    /** Something is being typed that is no edit yet, or no longer is. */
    default void typing() {
        // Most care for edits only.
    }
}
