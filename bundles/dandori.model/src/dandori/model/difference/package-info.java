/**
 * What differs between definitions in meaning, whatever way they are written: {@link dandori.model.difference.Difference}
 * compares two files or two folders unit by unit and parameter by parameter.
 *
 * <p>Works on the syntax trees of {@code dandori.unitdef}; nothing here needs the EMF model. What counts as the same
 * stands in {@link dandori.model.difference.FactReader} and {@link dandori.model.difference.Meaning}, how a unit is found
 * again under another path in {@link dandori.model.difference.UnitPairs}.
 */
package dandori.model.difference;
