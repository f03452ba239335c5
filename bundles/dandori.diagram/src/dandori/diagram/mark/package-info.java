/** Marks laid over a unit: its state while running, its change between editions, its problems. */
package dandori.diagram.mark;
