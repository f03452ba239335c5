/** Edits that add units: new ones, and copies of others. */
package dandori.model.commands.create;
