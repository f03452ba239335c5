package dandori.schedule.text;

import java.util.ArrayList;
import java.util.List;

import dandori.schedule.Phrase;

/**
 * Something about a parameter that the user should know.
 *
 * @param severity whether the parameter was refused or only remarked upon
 * @param position index of the parameter in the list that was read; −1 when the problem is of no single parameter
 * @param message  what is wrong; the codes are listed in {@link ProblemCode}
 */
public record Problem(Severity severity, int position, Phrase message) {

    /** How bad a problem is. */
    public enum Severity {
        /** The parameter was refused; what it would have said is not in the result. */
        ERROR,
        /** The parameter was taken. */
        WARNING
    }

    static Problem error(int position, ProblemCode code, Object... args) {
        return new Problem(Severity.ERROR, position, Phrase.of(code.code(), args));
    }

    static Problem warning(int position, ProblemCode code, Object... args) {
        return new Problem(Severity.WARNING, position, Phrase.of(code.code(), args));
    }

    /** The problem of a value that was refused. */
    static Problem refused(int position, Parameter parameter, Parsed.Refused<?> refusal) {
        List<String> args = new ArrayList<>(List.of(parameter.key(), parameter.value()));
        args.addAll(refusal.args());
        return error(position, refusal.code(), args.toArray());
    }
}
