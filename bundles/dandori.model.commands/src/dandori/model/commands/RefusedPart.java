package dandori.model.commands;

import dandori.model.commands.rules.Verdict;

/** Carries the refusal of a part from within a running edit to its outermost command, which answers with it. */
final class RefusedPart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Verdict verdict;

    RefusedPart(Verdict verdict) {
        super(String.valueOf(verdict), null, false, false);
        this.verdict = verdict;
    }

    Verdict verdict() {
        return verdict;
    }
}
