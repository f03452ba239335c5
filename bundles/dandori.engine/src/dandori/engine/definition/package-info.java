/** What the engine runs: immutable, resolved definitions that know nothing of files or editors. */
package dandori.engine.definition;
