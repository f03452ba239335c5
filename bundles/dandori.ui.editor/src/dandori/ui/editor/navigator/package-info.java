/** The navigator: the definition files of the site and what is in them. */
package dandori.ui.editor.navigator;
