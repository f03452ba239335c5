/** States, events, and the one table that says which event leads from which state to which. */
package dandori.engine.state;
