package dandori.unitdef.catalogue;

import java.util.List;

/**
 * One thing wrong with the value of a parameter. The words are the user interface's; this is code and arguments.
 *
 * @param offset index in the raw value, counted in {@code char}s, where the problem begins; may be its length
 * @param code what is wrong
 * @param severity an error cannot be what was meant; a warning is tolerated and acted on
 * @param args arguments of the code, in the order its description names them
 */
public record ValueProblem(int offset, Code code, Severity severity, List<String> args) {

    /** How bad a problem is. */
    public enum Severity {
        ERROR, WARNING
    }

    /** What is wrong; the arguments are named in each description. */
    public enum Code {
        /** No value at all: what is expected. */
        EMPTY,
        /** Something else stands here: what was found, what is expected. */
        UNEXPECTED,
        /** The value is complete before its end: the text that follows. */
        TRAILING_TEXT,
        /** A number, time or year outside its range: what was found, the range. */
        OUT_OF_RANGE,
        /** A text has too many bytes: bytes, most bytes. */
        TOO_LONG,
        /** A text has too few bytes: bytes, fewest bytes. */
        TOO_SHORT,
        /** A quoted text has no closing quotation mark. */
        UNTERMINATED,
        /** A {@code #} in quotes that precedes neither {@code #} nor {@code "}. */
        LONE_ESCAPE,
        /** A text that belongs in quotation marks stands without. */
        NOT_QUOTED,
        /** A text that belongs without quotation marks stands in them. */
        NEEDLESS_QUOTES,
        /** White space after a comma. */
        EXTRA_SPACE,
        /** A character that may not be here: the character. */
        ILLEGAL_CHARACTER,
        /** A day that the calendar does not have: the date. */
        NO_SUCH_DATE,
        /** An item of a set named twice: the item. */
        REPEATED_ITEM,
        /** Two items of a set that exclude each other: both. */
        EXCLUSIVE_ITEMS,
        /** A path that is not absolute: the path. */
        NOT_ABSOLUTE,
        /** An environment variable without {@code NAME=}. */
        NO_ASSIGNMENT,
        /** A regular expression with an unbalanced bracket or a dangling escape. */
        UNBALANCED_EXPRESSION,
        /** A cycle written without its parentheses, as some files have it. */
        MISSING_PARENTHESES,
        /** {@code ud} without the rule number 0. */
        RULE_ZERO_EXPECTED
    }

    public ValueProblem {
        args = List.copyOf(args);
    }

    /** Whether this is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
