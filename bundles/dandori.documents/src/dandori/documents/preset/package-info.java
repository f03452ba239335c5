/** What a document is to show: columns, items per unit type, paper. Presets come with the product or are files of the site. */
package dandori.documents.preset;
