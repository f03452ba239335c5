/** Makes documents from the definition model: which sections there are, and what stands in them. */
package dandori.documents.build;
