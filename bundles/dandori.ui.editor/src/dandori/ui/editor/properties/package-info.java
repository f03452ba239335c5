/** The properties of what is selected: the parameters of its type, edited where they stand. */
package dandori.ui.editor.properties;
