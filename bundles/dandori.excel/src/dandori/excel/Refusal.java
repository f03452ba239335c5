package dandori.excel;

import java.util.List;
import java.util.Optional;

import dandori.excel.words.BookWords;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.words.ProblemWords;

/**
 * Why a book, or a cell of it, is not taken over.
 *
 * @param reason why
 * @param place the cell; empty when it is about the book as a whole
 * @param unit path of the unit it is about; may be empty
 * @param parameter key of the column or parameter it is about; may be empty
 * @param arguments the words for the sentence
 * @param problem what a check of the definitions found, for {@link Reason#PROBLEM} and {@link Reason#INVALID_VALUE}
 */
public record Refusal(Reason reason, Optional<CellPlace> place, String unit, String parameter, List<String> arguments,
        Optional<Problem> problem) {

    /** Why something is refused; the words are in {@link BookWords}. */
    public enum Reason {
        NOT_A_WORKBOOK, OLD_WORKBOOK, PASSWORD, DAMAGED, TOO_LARGE, TOO_MANY_ROWS, NO_TABLES, OTHER_DEFINITIONS,
        NEWER_FORMAT, REPEATED_TABLE, REPEATED_COLUMN, NO_ID_COLUMN, FORMULA, ERROR_VALUE, MERGED, UNKNOWN_ACTION,
        UNKNOWN_ID, REPEATED_ID, ID_FOR_ADDITION, ID_MISSING, VALUE_MISSING, UPPER_UNKNOWN, UNIT_UNKNOWN, INTO_ITSELF,
        UPPER_DELETED, NOT_CHANGEABLE, BAD_POSITION, BAD_NAME, BAD_KIND, BAD_RULE, REPEATED_RULE, BAD_OTHER,
        UNWRITABLE, NOT_IN_CHARSET, INVALID_VALUE, PROBLEM
    }

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** About the book as a whole. */
    public static Refusal ofBook(Reason reason, String... arguments) {
        return new Refusal(reason, Optional.empty(), "", "", List.of(arguments), Optional.empty());
    }

    /** About a cell. */
    public static Refusal ofCell(Reason reason, CellPlace place, String... arguments) {
        return new Refusal(reason, Optional.of(place), "", "", List.of(arguments), Optional.empty());
    }

    /** The same, saying what it is about. */
    public Refusal about(String path, String key) {
        return new Refusal(reason, place, path, key, arguments, problem);
    }

    /** What the user reads: what is wrong and what to do. */
    public String sentence(BookWords words) {
        String text = problem.map(found -> new ProblemWords(words.locale()).of(found)).orElse("");
        return problem.isPresent()
                ? words.get("refusal." + reason, text)
                : words.get("refusal." + reason, arguments.toArray());
    }
}
