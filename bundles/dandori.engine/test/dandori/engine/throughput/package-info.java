/** How many units the engine gets through, without store and processes (performance.md P3). */
package dandori.engine.throughput;
