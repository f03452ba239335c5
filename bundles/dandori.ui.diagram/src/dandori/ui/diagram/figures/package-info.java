/** Figures of a jobnet: the ground with its grid, units, relations. */
package dandori.ui.diagram.figures;
