/** Looking for texts in units, scripts and comments, and replacing them. */
package dandori.ui.editor.search;
