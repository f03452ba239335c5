/** Definitions in workbooks from the window: out, back in with the difference, and one pattern replaced in many cells. */
package dandori.ui.editor.excel;
