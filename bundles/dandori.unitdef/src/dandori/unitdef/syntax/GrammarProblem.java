package dandori.unitdef.syntax;

import dandori.unitdef.problem.ProblemKind;
import dandori.unitdef.problem.Severity;

/** Where a text departs from the grammar of unit definitions ({@code definitions.md} §2.1). */
public enum GrammarProblem implements ProblemKind {
    /** No unit in the file. */
    EMPTY_FILE(Severity.ERROR, "The file defines no unit. A definition begins with \"unit=name,,,;\"."),
    /** A parameter or unit header without its semicolon. */
    MISSING_SEMICOLON(Severity.ERROR, "\";\" is missing after \"{0}\". Add it here."),
    /** A unit header that is not followed by an opening brace. */
    MISSING_OPEN_BRACE(Severity.ERROR, "\"{\" is missing after the header of unit \"{0}\". Add it on the next line."),
    /** The text ends inside units. */
    MISSING_CLOSE_BRACE(Severity.ERROR, "The file ends inside unit \"{0}\", which begins in line {1}; closing"
            + " braces missing: {2}. Complete the file, or add \"}\"."),
    /** The same, where the indentation of a closing brace shows which unit it was meant for. */
    MISSING_CLOSE_BRACE_ABOVE(Severity.ERROR, "The file ends inside unit \"{0}\", which begins in line {1}; closing"
            + " braces missing: {2}. Look first at line {3}, whose \"}\" closes line {4}, and add \"}\" before it."),
    /** A closing brace too many. */
    UNEXPECTED_CLOSE_BRACE(Severity.ERROR, "This \"}\" closes nothing. Remove it, or add the missing \"{\" or unit"
            + " header above."),
    /** An opening brace where none belongs. */
    UNEXPECTED_OPEN_BRACE(Severity.ERROR, "This \"{\" does not follow a unit header. Remove it, or put"
            + " \"unit=name,,,;\" before it."),
    /** A string that never ends. */
    UNTERMINATED_STRING(Severity.ERROR, "The string that begins here has no closing quotation mark. Add \" before the"
            + " \";\"; a quotation mark inside a string is written #\"."),
    /** Something directly after a closing quotation mark. */
    TEXT_AFTER_STRING(Severity.ERROR, "\"{0}\" follows a closing quotation mark. Write a quotation mark inside a string"
            + " as #\", or remove the text."),
    /** A comment that never ends. */
    UNTERMINATED_COMMENT(Severity.ERROR, "The comment that begins here never ends. Add \"*/\"."),
    /** The end of a comment where none is open. */
    STRAY_COMMENT_END(Severity.ERROR, "\"*/\" ends no comment; comments do not nest. Remove it."),
    /** Text that is neither parameter nor unit. */
    UNEXPECTED_TEXT(Severity.ERROR, "\"{0}\" is neither a parameter nor a unit. Write \"key=value;\" or"
            + " \"unit=name,,,;\", or remove it."),
    /** A parameter before the first or after the last unit. */
    PARAMETER_OUTSIDE_UNIT(Severity.ERROR, "The parameter \"{0}\" stands outside every unit. Move it between the braces"
            + " of its unit."),
    /** A semicolon after nothing. */
    STRAY_SEMICOLON(Severity.WARNING, "This \";\" ends nothing. Remove it."),
    /** A comment that shares its line. */
    COMMENT_SHARES_LINE(Severity.WARNING, "This comment shares its line with a definition; JP1/AJS3 refuses that. Give"
            + " it a line of its own."),
    /** The start of a comment inside a comment. */
    COMMENT_IN_COMMENT(Severity.WARNING, "\"/*\" inside the comment that begins in line {0}: everything up to the next"
            + " \"*/\" is comment. Check that the earlier comment is closed where it should be."),
    /** A parameter that follows a child unit. */
    PARAMETER_AFTER_UNIT(Severity.WARNING, "The parameter \"{0}\" follows a unit inside the same braces. Move it before"
            + " the first of these units.");

    private final Severity severity;
    private final String english;

    GrammarProblem(Severity severity, String english) {
        this.severity = severity;
        this.english = english;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String english() {
        return english;
    }
}
