/** Text widths and line breaking for Japanese, Chinese and Latin labels. */
package dandori.diagram.text;
