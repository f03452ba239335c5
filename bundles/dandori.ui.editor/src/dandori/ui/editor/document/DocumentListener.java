package dandori.ui.editor.document;

/** Is told what happens to an open definition file, on the UI thread. */
public interface DocumentListener {

    /** It was edited, undone, redone or saved. */
    void changed();

    /** It was read again: all objects of the model are others. */
    default void reloaded() {
        changed();
    }
}
