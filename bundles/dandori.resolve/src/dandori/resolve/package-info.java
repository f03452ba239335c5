/**
 * A checked model becomes engine definitions. What this version cannot execute is refused here, each unit named, so
 * that nothing unresolved gets further (engine.md, "What runs").
 */
package dandori.resolve;
