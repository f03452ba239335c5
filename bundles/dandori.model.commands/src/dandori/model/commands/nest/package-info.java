/** Units go into a jobnet of their own, and out of it again. */
package dandori.model.commands.nest;
