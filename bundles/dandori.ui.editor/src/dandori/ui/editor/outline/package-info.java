/** The outline of a drawing: its units as a tree, and all of it in small. */
package dandori.ui.editor.outline;
