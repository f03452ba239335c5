/** Edits of the order between the units of a jobnet. */
package dandori.model.commands.relate;
