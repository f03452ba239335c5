/** Drawings of {@code dandori.diagram} on the screen: colours, fonts, pens, images. */
package dandori.ui.diagram.draw;
