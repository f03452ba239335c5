/** Pictures on the buttons of this part of the workbench, drawn like the icons of units. */
package dandori.ui.editor.images;
