/**
 * The engine itself. One thread calls {@link dandori.engine.run.Engine#tick()}; everything that is ready together shares
 * one commit; what the outside world is asked to do is asked after the commit.
 */
package dandori.engine.run;
