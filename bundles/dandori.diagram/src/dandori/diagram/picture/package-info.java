/** Units, relations and whole jobnets as drawings, and their SVG. */
package dandori.diagram.picture;
