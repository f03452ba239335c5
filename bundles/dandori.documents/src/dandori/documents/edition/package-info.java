/**
 * What keeps documents alive: a fingerprint of every section, the editions a site remembers, and what changed between
 * two of them.
 */
package dandori.documents.edition;
