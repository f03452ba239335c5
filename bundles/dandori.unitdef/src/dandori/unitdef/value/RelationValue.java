package dandori.unitdef.value;

import java.util.List;
import java.util.Optional;

/**
 * The value of {@code ar}: who runs before whom.
 *
 * @param predecessor name of the unit that runs first
 * @param successor name of the unit that waits for it
 * @param kind how they are joined
 */
public record RelationValue(String predecessor, String successor, Kind kind) {

    /** How two units are joined. */
    public enum Kind {
        /** One after the other. */
        SEQ("seq"),
        /** A judgment job and the unit that depends on its verdict. */
        CON("con");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in the definition text. */
        public String word() {
            return word;
        }

        /** The kind with a word. */
        public static Optional<Kind> of(String word) {
            return word.equals(SEQ.word)
                    ? Optional.of(SEQ)
                    : word.equals(CON.word)
                            ? Optional.of(CON)
                            : Optional.empty();
        }
    }

    /** Reads {@code (f=A,t=B)} with or without kind, {@code seq} when omitted; empty when the text is no relation. */
    public static Optional<RelationValue> read(String value) {
        return TupleValue.read(value).flatMap(RelationValue::of);
    }

    /** The canonical text, with the kind. */
    public String write() {
        return "(f=" + predecessor + ",t=" + successor + ',' + kind.word() + ')';
    }

    private static Optional<RelationValue> of(TupleValue tuple) {
        Optional<String> from = tuple.named("f").filter(name -> !name.isEmpty());
        Optional<String> to = tuple.named("t").filter(name -> !name.isEmpty());
        List<String> kinds = tuple.unnamed();
        Optional<Kind> kind = kinds.isEmpty() ? Optional.of(Kind.SEQ) : Kind.of(kinds.get(0));
        if (from.isEmpty() || to.isEmpty() || kind.isEmpty() || tuple.entries().size() != 2 + kinds.size()
                || kinds.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(new RelationValue(from.get(), to.get(), kind.get()));
    }
}
