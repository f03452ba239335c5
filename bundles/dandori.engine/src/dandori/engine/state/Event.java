package dandori.engine.state;

/** What can happen to a unit run. The names stay in journals. */
public enum Event {
    /** Its turn has come. */
    START,
    /** Its turn has come, and it is to be held. */
    HOLD,
    /** An operator released it. */
    RELEASE,
    /** Its agent has no free slot. */
    QUEUE,
    /** A slot is free: it is handed to the runner. */
    SUBMIT,
    /** The runner says the process runs. */
    STARTED,
    /** It was provably never started by an earlier scheduler, and is handed over again. */
    RESUBMIT,
    /** It ended, judged normal. */
    END_NORMAL,
    /** A judgment whose condition does not hold. */
    END_FALSE,
    /** It ended, judged a warning. */
    END_WARNING,
    /** It ended, judged abnormal. */
    END_ABNORMAL,
    /** It ended with a code to be retried, and has retries left. */
    RETRY,
    /** Nothing could be executed. */
    FAIL,
    /** It ended because it was killed, by an operator or by its time-out. */
    END_KILLED,
    /** Nothing is known about its end. */
    LOSE,
    /** A part of it ended with a warning. */
    PART_WARNING,
    /** A part of it ended in the abnormal class. */
    PART_ABNORMAL,
    /** It ended after an operator interrupted the root jobnet. */
    END_INTERRUPTED,
    /** It cannot run any more: a predecessor ended badly, or the root jobnet was stopped. */
    EXCLUDE,
    /** Not needed in this run: flow passes. */
    BYPASS,
    /** An operator asked to interrupt; running jobs finish. */
    INTERRUPT,
    /** An operator, or the time-out, asked to kill. */
    KILL
}
