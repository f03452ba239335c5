package dandori.ui.editor.document;

/** What somebody has typed into a field and has not left yet. */
public interface Entry {

    /** Makes it an edit when it is good, and does nothing when it is not. */
    void commit();
}
