package dandori.excel.read;

import dandori.excel.Refusal;

/** Ends the reading of a book; becomes a refusal where reading began. */
final class UnreadableBook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    UnreadableBook(Refusal refusal) {
        super(refusal.reason().name());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
