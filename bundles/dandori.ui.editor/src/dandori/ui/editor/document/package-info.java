/** Definition files while they are open: loaded once, edited by many, saved without losing anything, watched on disk. */
package dandori.ui.editor.document;
