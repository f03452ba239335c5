package dandori.engine.definition;

/** A judgment job: decides from its predecessor whether its dependent unit ({@code con}) runs. */
public record JudgmentDefinition(String name, boolean recovery, boolean hold, Condition condition)
        implements
            UnitDefinition {

    /** What is asked (definitions.md §1.2). Codes are the return code of the predecessor. */
    public sealed interface Condition {

        /** {@code gt ge lt le eq ne} against one code. */
        record Code(Comparison comparison, long value) implements Condition {
        }

        /** {@code ri}: inside, {@code ro}: outside; each edge belongs to the range or not. */
        record Range(boolean inside, long low, boolean lowIncluded, long high, boolean highIncluded)
                implements
                    Condition {
        }

        /** {@code ef}: the file exists, {@code nf}: it does not. */
        record FileExists(String file, boolean exists) implements Condition {
        }
    }

    public enum Comparison {
        GREATER, GREATER_OR_EQUAL, LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL
    }
}
