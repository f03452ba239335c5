/** Wording: codes and arguments of the plain bundles become sentences in three languages. */
package dandori.app.text;
