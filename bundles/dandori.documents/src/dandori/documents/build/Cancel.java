package dandori.documents.build;

import java.util.function.BooleanSupplier;

/** Asked again and again while a document is made: whether it is still wanted. */
@FunctionalInterface
public interface Cancel {

    /** Nobody will cancel. */
    Cancel NEVER = () -> {
        // Goes on.
    };

    /**
     * Goes on, or ends the work.
     *
     * @throws CancelledException when the document is no longer wanted
     */
    void check();

    /** Told how far the work is, for who watches it: pages or rows done, of all there are. */
    default void reached(int done, int all) {
        check();
    }

    /** Cancels as soon as {@code cancelled} says so. */
    static Cancel when(BooleanSupplier cancelled) {
        return () -> {
            if (cancelled.getAsBoolean()) {
                throw new CancelledException();
            }
        };
    }
}
