/** The definition model as input of drawings: what is where, and what stands on the icons. */
package dandori.ui.diagram.content;
