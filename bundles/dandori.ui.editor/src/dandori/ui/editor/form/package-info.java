/** What editors that are forms have in common: a unit of a definition file, its edits, its file. */
package dandori.ui.editor.form;
