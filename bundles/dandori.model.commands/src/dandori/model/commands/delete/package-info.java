/** Edits that take units and relations away. */
package dandori.model.commands.delete;
