/** Design documents from the window: the wizard with its preview, and which pages of an old book are stale. */
package dandori.ui.editor.documents;
