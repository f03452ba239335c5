/**
 * What a document says, before any page is laid out: sections of plain values made from the definition model. Two
 * sections with the same text are the same to a reader; fingerprints and comparisons of editions go by that.
 */
package dandori.documents.content;
