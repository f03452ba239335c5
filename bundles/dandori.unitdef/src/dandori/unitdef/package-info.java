/**
 * Unit definition text: the way in. {@link dandori.unitdef.DefinitionReader} turns bytes into a lossless tree and a
 * list of problems.
 */
package dandori.unitdef;
