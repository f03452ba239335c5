/** Finding units: in a drawing, and from anywhere by Quick Access. */
package dandori.ui.editor.find;
