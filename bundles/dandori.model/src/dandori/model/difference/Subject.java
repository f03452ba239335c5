package dandori.model.difference;

/**
 * What a parameter speaks of within its unit: its key and, for keys that may be repeated, what tells one from the
 * other, for instance the number of the schedule rule or the two ends of a relation.
 *
 * @param key the key
 * @param about what else; empty for keys that stand once, and for lists whose order and number mean nothing
 * @param single whether a unit can say only one thing about it
 */
public record Subject(String key, String about, boolean single) {
}
