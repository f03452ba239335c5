package dandori.documents.build;

/** The document is no longer wanted; nothing has been written. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The document is no longer wanted. */
    public CancelledException() {
        super("The document was cancelled.", null, false, false);
    }
}
