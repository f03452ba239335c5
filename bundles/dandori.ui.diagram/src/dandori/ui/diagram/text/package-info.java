/** Texts of the workbench in the user's language. */
package dandori.ui.diagram.text;
