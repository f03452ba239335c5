/** Automatic arrangement of units in the cells of the grid: predecessors left of successors, few crossings. */
package dandori.diagram.tidy;
