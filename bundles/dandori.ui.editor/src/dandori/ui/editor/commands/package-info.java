/** Edits of the model as commands of GEF, and the words for them. */
package dandori.ui.editor.commands;
