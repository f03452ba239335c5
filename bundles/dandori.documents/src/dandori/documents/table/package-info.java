/** Documents as tables: CSV and XLSX. */
package dandori.documents.table;
