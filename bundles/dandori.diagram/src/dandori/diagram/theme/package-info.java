/** Named colours, their light and dark values, and the contrast arithmetic that keeps texts readable. */
package dandori.diagram.theme;
