/** The canvas of the editor: viewer, zoom, keys, the name typed in place, and what is said beside the mouse. */
package dandori.ui.editor.canvas;
