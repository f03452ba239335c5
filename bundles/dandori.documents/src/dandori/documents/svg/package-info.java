/** Pages and pictures as SVG that needs nothing else: the letters that are used come along as fonts. */
package dandori.documents.svg;
