/**
 * Everything that can be wrong with a definition file, from its bytes to its dates. {@link
 * dandori.model.check.DefinitionChecks} is the one way in, for the command line, the editor, Excel and documents alike:
 * the checks of {@code dandori.unitdef.check} and those that ask the schedule arithmetic.
 */
package dandori.model.check;
