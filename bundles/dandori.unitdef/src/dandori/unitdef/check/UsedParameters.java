package dandori.unitdef.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which parameters mean something only when another one has certain values ({@code definitions.md} §1.1, §1.2): retry
 * details with {@code abr=y}, thresholds with {@code jd=cod}, what a judgment's condition asks for, the destination of a
 * transfer with its source.
 */
public final class UsedParameters {

    /** By key, the parameter it depends on and the values of that which give it a meaning. */
    private static final Map<String, Dependence> DEPENDENCES = Map.ofEntries(on("rjs", "abr", "y"),
            on("rje", "abr", "y"),
            on("rec", "abr", "y"), on("rei", "abr", "y"), on("wth", "jd", "cod"), on("tho", "jd", "cod"),
            on("jdf", "jd", "mdf", "exf"));
    private static final List<String> TRANSFER = List.of("td", "top");

    private record Dependence(String key, Set<String> values) {
    }

    private UsedParameters() {
    }

    private static Map.Entry<String, Dependence> on(String key, String other, String... values) {
        return Map.entry(key, new Dependence(other, Set.of(values)));
    }

    /** Whether a parameter depends on another one at all. */
    public static boolean depends(String key) {
        return DEPENDENCES.containsKey(key) || JudgmentCheck.KEYS.contains(key) || isOfTransfer(key);
    }

    private static boolean isOfTransfer(String key) {
        return key.length() > 2 && TRANSFER.contains(key.substring(0, key.length() - 1));
    }

    /**
     * Whether a parameter means something.
     *
     * @param value gives the value of a key, its default where none is written, empty where it has none
     */
    public static boolean isUsed(String key, UnaryOperator<String> value) {
        Dependence dependence = DEPENDENCES.get(key);
        if (dependence != null) {
            return dependence.values().contains(value.apply(dependence.key()));
        }
        if (isOfTransfer(key)) {
            return !value.apply("ts" + key.charAt(key.length() - 1)).isEmpty();
        }
        return !JudgmentCheck.KEYS.contains(key) || JudgmentCheck.uses(value.apply("ej"), key);
    }
}
