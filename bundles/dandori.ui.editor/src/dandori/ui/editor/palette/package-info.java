/** The palette: unit types and tools, by click, drag or key. */
package dandori.ui.editor.palette;
