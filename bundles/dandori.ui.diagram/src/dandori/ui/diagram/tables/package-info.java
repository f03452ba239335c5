/** Tables whose cells can be read whole. */
package dandori.ui.diagram.tables;
