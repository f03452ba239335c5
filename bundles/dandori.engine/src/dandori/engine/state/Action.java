package dandori.engine.state;

/** What the engine does when a transition happens, besides journalling it. */
public enum Action {
    NONE,
    /** Lets the units inside begin. */
    OPEN,
    /** Decides a judgment or an OR job, or sends an event, at once. */
    DECIDE,
    /** Watches for what an event job, a connector or a start condition waits for. */
    WATCH,
    /** Waits for a slot of the agent. */
    ENQUEUE,
    /** Commits the intent, then has the runner start the process. */
    LAUNCH,
    /** Frees the slot: the attempt is not begun, and waits for its turn as before. */
    WAIT_AGAIN,
    /** Has the runner end the process group. */
    KILL_PROCESS,
    /** Starts nothing any more; running jobs finish. */
    STOP_FLOW,
    /** Starts nothing inside any more, and kills what runs. */
    KILL_ALL,
    /** Tells successors and the upper jobnet. */
    FINISH,
    /** Frees the slot, tells successors and the upper jobnet. */
    RELEASE_SLOT,
    /** Tells successors and the upper jobnet; the process runs on and keeps its slot. */
    FINISH_AHEAD,
    /** Lets the upper jobnets follow a changed state; starts nothing. */
    FOLLOW,
    /** Notes what is planned. */
    NOTE
}
