/**
 * What a picture of a jobnet is made from: units in the cells of a grid and relations between them
 * (definitions.md §2.1). Nothing here knows the definition model, a toolkit or a file.
 */
package dandori.diagram;
