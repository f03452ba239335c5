/**
 * Three-way merge of definitions: {@link dandori.model.merge.Merge} takes what one side changed into the text of the
 * other, and names what both changed differently.
 *
 * <p>{@code UnitTriples} says which units are the same, {@code Arrangement} which of them the result has and where,
 * {@code ParameterMerge} what they say, {@code MergedText} writes it with the least change to mine.
 */
package dandori.model.merge;
