package dandori.excel;

import java.util.List;
import java.util.Optional;

import dandori.excel.words.BookWords;

/**
 * Something the user should know, though it stops nothing.
 *
 * @param reason what
 * @param sheet the sheet it is about; empty for the whole book
 * @param arguments the words for the sentence
 */
public record Notice(Reason reason, Optional<String> sheet, List<String> arguments) {

    /** What there is to know; the words are in {@link BookWords}. */
    public enum Reason {
        /** A line of the exported definitions is in the book no more; it stays in the definitions. */
        LEFT_OUT,
        /** The book does not say from what it was made: it is compared with the file alone. */
        NO_BASE,
        /** What the book says it was made from is damaged: it is compared with the file alone. */
        BASE_DAMAGED
    }

    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** What the user reads. */
    public String sentence(BookWords words) {
        return words.get("notice." + reason, arguments.toArray());
    }
}
