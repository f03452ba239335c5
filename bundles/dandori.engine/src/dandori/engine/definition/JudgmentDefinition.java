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

        /** {@code vgt vge vlt vle veq vne}: a number, often a macro variable, against a number. */
        record Number(String written, Comparison comparison, long value) implements Condition {
        }

        /** {@code vri}, {@code vro}: a number, often a macro variable, in a range or outside. */
        record NumberRange(String written, Range range) implements Condition {
        }

        /** {@code sce spe sne spn snn snl}: a text, often a macro variable, beside another. */
        record Text(String written, TextComparison comparison, String other) implements Condition {
        }
    }

    public enum Comparison {
        GREATER, GREATER_OR_EQUAL, LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL
    }

    /** Comparisons of texts; the last two ask whether there is any. */
    public enum TextComparison {
        EQUAL, CONTAINS, DIFFERENT, WITHOUT, PRESENT, ABSENT
    }
}
