/** Plans on a virtual clock: whole days in milliseconds. */
package dandori.engine.plan;
