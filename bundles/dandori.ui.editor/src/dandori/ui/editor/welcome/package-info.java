/** First steps: a guide that does what it tells. */
package dandori.ui.editor.welcome;
