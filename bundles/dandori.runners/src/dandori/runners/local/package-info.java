/**
 * Jobs as processes of this machine (engine.md, "Never lose a job, never start one twice").
 *
 * <p>{@link dandori.runners.local.LocalJobRunner} keeps a few resident shells, the <em>launchers</em>. Each leads a
 * session of its own and runs one attempt at a time in its foreground, which costs one {@code vfork} and one
 * {@code exec} per job where the shell is dash. A launcher appends what it does to its own record in the spool before
 * it reports it, so the record survives the scheduler; when the scheduler dies, a launcher reads the end of its input,
 * finishes the attempt it has in hand, and goes.
 */
package dandori.runners.local;
