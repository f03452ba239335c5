/**
 * What can be wrong with a definition file: a kind, a place, a unit and the words to fill in.
 *
 * <p>Kinds are enums beside the code that finds them; this package only knows their common shape.
 */
package dandori.unitdef.problem;
