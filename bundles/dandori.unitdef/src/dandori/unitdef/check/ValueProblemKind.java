package dandori.unitdef.check;

import dandori.unitdef.catalogue.ValueProblem;
import dandori.unitdef.problem.ProblemKind;
import dandori.unitdef.problem.Severity;

/**
 * What can be wrong with a value, in words. The first argument is the parameter's key, the others are those of the
 * code.
 *
 * @param problem the catalogue's code
 * @param severity how much it matters in this value
 */
public record ValueProblemKind(ValueProblem.Code problem, Severity severity) implements ProblemKind {

    static ValueProblemKind of(ValueProblem problem) {
        return new ValueProblemKind(problem.code(), problem.isError() ? Severity.ERROR : Severity.WARNING);
    }

    @Override
    public String name() {
        return switch (problem) {
            case EMPTY -> "EMPTY_VALUE";
            case UNEXPECTED -> "BAD_VALUE";
            default -> "VALUE_" + problem.name();
        };
    }

    @Override
    public String english() {
        return "In \"{0}\": " + switch (problem) {
            case EMPTY -> "there is no value. Write {1}, or remove the line.";
            case UNEXPECTED -> "\"{1}\" cannot be read; expected here: {2}. Correct it.";
            case TRAILING_TEXT -> "\"{1}\" is left over after the value. Remove it.";
            case OUT_OF_RANGE -> "{1} is out of range. Use {2}.";
            case TOO_LONG -> "the text is {1} bytes long; {2} are allowed. Shorten it.";
            case TOO_SHORT -> "the text is {1} bytes long; at least {2} are needed. Complete it.";
            case UNTERMINATED -> "the string has no closing quotation mark. Add it.";
            case LONE_ESCAPE -> "a \"#\" in a string is written \"##\". Double it.";
            case NOT_QUOTED -> "the text belongs in quotation marks. Add them.";
            case NEEDLESS_QUOTES -> "the text stands without quotation marks elsewhere. Remove them.";
            case EXTRA_SPACE -> "there is a blank after a comma. Remove it.";
            case ILLEGAL_CHARACTER -> "the character \"{1}\" is not allowed here. Replace it.";
            case NO_SUCH_DATE -> "there is no day {1}. Correct the date.";
            case REPEATED_ITEM -> "\"{1}\" is named twice. Remove one.";
            case EXCLUSIVE_ITEMS -> "\"{1}\" and \"{2}\" exclude each other. Remove one.";
            case NOT_ABSOLUTE -> "\"{1}\" is no absolute path. Begin it with \"/\".";
            case NO_ASSIGNMENT -> "an environment variable is written NAME=value. Complete it.";
            case UNBALANCED_EXPRESSION -> "the regular expression has an open bracket or ends in \"\\\". Correct it.";
            case MISSING_PARENTHESES -> "the cycle stands without parentheses. Write it as (n,unit).";
            case RULE_ZERO_EXPECTED -> "\"ud\" belongs to rule 0. Write 0,ud.";
        };
    }
}
