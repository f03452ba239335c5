/**
 * What a legal definition tree is, as questions that are answered by a {@link dandori.model.commands.rules.Verdict}:
 * which unit may stand where, what it may be called, which units may be joined by a relation, where an icon may stand.
 * Nothing here changes the model.
 */
package dandori.model.commands.rules;
