/**
 * Lays a document out on pages: sheets in order, the anchors links lead to, contents and index. Laid out first, drawn
 * afterwards, so that every page knows how many there are.
 */
package dandori.documents.page;
