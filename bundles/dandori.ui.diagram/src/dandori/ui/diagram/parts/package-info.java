/** Parts of GEF that show a jobnet without changing it; editors add policies. */
package dandori.ui.diagram.parts;
