/** Drawings outside the window: as files, and on paper. */
package dandori.ui.editor.paper;
