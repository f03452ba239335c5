package dandori.engine.state;

/** What the engine does when a transition happens, besides journalling it. */
public enum Action {
    NONE,
    /** Lets the units inside begin. */
    OPEN,
    /** Decides a judgment or an OR job at once. */
    DECIDE,
    /** Waits for a slot of the agent. */
    ENQUEUE,
    /** Commits the intent, then has the runner start the process. */
    LAUNCH,
    /** Has the runner end the process group. */
    KILL_PROCESS,
    /** Starts nothing any more; running jobs finish. */
    STOP_FLOW,
    /** Starts nothing any more, and kills what runs. */
    KILL_ALL,
    /** Tells successors and the upper jobnet. */
    FINISH,
    /** Frees the slot, tells successors and the upper jobnet. */
    RELEASE_SLOT
}
