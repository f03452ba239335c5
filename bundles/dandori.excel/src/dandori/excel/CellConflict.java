package dandori.excel;

import dandori.excel.words.BookWords;

/**
 * A cell that was changed, but what it shows was changed in the definition file, too, and to something else.
 *
 * @param kind what happened
 * @param place the cell
 * @param unit path of the unit in the book
 * @param parameter key of the column
 * @param base what was exported
 * @param file what the definition file says now
 * @param book what the book says
 */
public record CellConflict(Kind kind, CellPlace place, String unit, String parameter, String base, String file,
        String book) {

    /** What happened to one place on both sides. */
    public enum Kind {
        /** Two different values. */
        VALUE("conflict"),
        /** The book changes what the file does not have any more. */
        GONE("conflict.gone"),
        /** The book deletes what the file changed. */
        DELETION("conflict.deletion");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** What the user reads: all values, and what to do. */
    public String sentence(BookWords texts) {
        return texts.get(kind.words, base, file, book);
    }
}
