/**
 * The lossless syntax of unit definition text ({@code definitions.md} §2.1).
 *
 * <p>{@link dandori.unitdef.syntax.Parser} reads a text into an immutable
 * {@link dandori.unitdef.syntax.DefinitionTree}; {@link dandori.unitdef.syntax.UnitNode} and
 * {@link dandori.unitdef.syntax.ParameterNode} are light handles into it. Drafts describe what a unit or parameter is
 * to become; {@code dandori.unitdef.edit} writes them with the least change to the text.
 */
package dandori.unitdef.syntax;
