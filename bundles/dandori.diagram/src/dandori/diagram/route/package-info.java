/** The ways of the relations between the units. */
package dandori.diagram.route;
