/** The same engine without processes and without waiting: a clock that is set, and jobs that only take time. */
package dandori.engine.simulate;
