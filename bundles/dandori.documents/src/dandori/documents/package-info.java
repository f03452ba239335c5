/**
 * Design documents: {@link dandori.documents.Publisher} turns a document into a file. The way of a document:
 * {@code build} makes it from the model, {@code edition} compares it with an earlier one, {@code page} lays it out,
 * {@code pdf svg png html table} write it.
 */
package dandori.documents;
