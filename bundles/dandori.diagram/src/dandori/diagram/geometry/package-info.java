/** Points and rectangles in picture pixels: x to the right, y downwards, one pixel is one pixel at 100 % zoom. */
package dandori.diagram.geometry;
