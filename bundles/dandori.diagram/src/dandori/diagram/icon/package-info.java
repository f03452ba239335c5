/** The icons of the unit kinds: vector shapes as data ({@code unit-icons.txt}), coloured by name. */
package dandori.diagram.icon;
