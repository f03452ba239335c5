/** Tools and actions of the editor. */
package dandori.ui.editor.actions;
