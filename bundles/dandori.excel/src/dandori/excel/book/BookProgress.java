package dandori.excel.book;

/** Is told how far a book is, and may end the work. */
@FunctionalInterface
public interface BookProgress {

    /** Nobody watches. */
    BookProgress UNWATCHED = (lines, all) -> {
        // Goes on.
    };

    /**
     * So many lines are written; all of them, while the book is packed.
     *
     * @throws java.util.concurrent.CancellationException when the book is no longer wanted
     */
    void reached(int lines, int all);
}
