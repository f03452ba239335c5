/**
 * Undoable edits of the definition model, without a screen. A {@link dandori.model.commands.ModelCommand} is made from
 * model objects, says by a {@link dandori.model.commands.rules.Verdict} whether it may be executed, and can then be
 * executed, undone and redone; undoing restores order and identity of everything, so that a file printed afterwards is
 * the file that was there before. The commands stand in one package per verb: {@code create}, {@code change},
 * {@code delete}, {@code relate}; what is legal is decided in {@code rules}.
 */
package dandori.model.commands;
