/** What is wrong with the files that are open: found in the background, listed, worded. */
package dandori.ui.editor.problems;
