/** Policies of the drawing: each turns a request into one edit, and shows what would come of it. */
package dandori.ui.editor.policies;
