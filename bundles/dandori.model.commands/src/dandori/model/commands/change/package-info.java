/** Edits of units that are there: name, type, attributes, settings, icon position, order. */
package dandori.model.commands.change;
