/** What pages are drawn with: one interface, and a sheet of paper that knows the fonts. Points, y downwards. */
package dandori.documents.canvas;
