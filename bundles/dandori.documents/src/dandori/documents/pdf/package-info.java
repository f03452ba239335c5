/** Documents as PDF: embedded fonts, links, bookmarks, the fingerprints of all sections; same input, same bytes. */
package dandori.documents.pdf;
