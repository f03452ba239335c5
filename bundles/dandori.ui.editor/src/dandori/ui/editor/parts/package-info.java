/** Parts of the drawing that can be edited: those that show, with policies. */
package dandori.ui.editor.parts;
