/**
 * Changing definition text so that only what was touched differs.
 *
 * <p>{@link dandori.unitdef.edit.DefinitionWriter} writes what units are to be, out of what they were;
 * {@link dandori.unitdef.edit.DefinitionEdit} offers single changes on top of it;
 * {@link dandori.unitdef.edit.CanonicalPrinter} writes a tree in the one form {@code ajsprint} uses.
 */
package dandori.unitdef.edit;
