package dandori.ui.editor.document;

/** Where work goes that would hold the window up. */
public interface Background {

    /** Does it on the window's thread, after what mouse and keys have asked for. */
    void later(Runnable work);

    /** Does it on another thread. */
    void aside(Runnable work);
}
