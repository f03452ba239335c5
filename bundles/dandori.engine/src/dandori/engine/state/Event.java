package dandori.engine.state;

/** What can happen to a unit run. The names stay in journals. */
public enum Event {
    /** Its turn has come. */
    START,
    /** Its turn has come, and its own start time has not. */
    AWAIT_TIME,
    /** Its start time has come, and units of other jobnets it waits for have not ended. */
    AWAIT_UNITS,
    /** It is started by its start condition, which has not been met yet. */
    AWAIT_CONDITION,
    /** Its start time has come, and it watches for its start condition. */
    MONITOR,
    /** It may not start any more: an earlier generation runs, or too many days have passed. */
    SKIP,
    /** Its turn has come, and it is to be held. */
    HOLD,
    /** An operator wants it held when its turn comes. */
    PLAN_HOLD,
    /** An operator wants it no longer held when its turn comes. */
    DROP_HOLD,
    /** An operator released it. */
    RELEASE,
    /** An operator wants it passed over when its turn comes. */
    PLAN_BYPASS,
    /** An operator wants it no longer passed over. */
    DROP_BYPASS,
    /** An operator changes when it is late. */
    CHANGE_DELAY,
    /** An operator takes something it waits for as ended, or no longer. */
    CHANGE_WAIT,
    /** Its agent has no free slot. */
    QUEUE,
    /** A slot is free: it is handed to the runner. */
    SUBMIT,
    /** The runner says the process runs. */
    STARTED,
    /** It was provably never started by an earlier scheduler, and is handed over again. */
    RESUBMIT,
    /** An earlier scheduler intended it before its turn had come, and may have started it: the runner is asked. */
    ASK,
    /** It was provably not started, and waits for its turn as before. */
    WAIT_AGAIN,
    /** It was provably not started, and waits for a slot as before. */
    QUEUE_AGAIN,
    /** It ended, judged normal; what an event job or a connector waited for has happened. */
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
    /** Monitoring is over, and the start condition was met. */
    END_MONITORED,
    /** Monitoring is over, and the start condition was never met. */
    END_UNMET,
    /** Monitoring is given up after an abnormal execution. */
    END_TERMINATED,
    /** It cannot run any more: a predecessor ended badly, or the jobnet around it was stopped. */
    EXCLUDE,
    /** Not needed in this run: flow passes. */
    BYPASS,
    /** What it waits for is of no interest any more, or does not exist: flow passes. */
    PASS_OVER,
    /** An operator asked to interrupt; running jobs finish. */
    INTERRUPT,
    /** An operator, or the time-out, asked to kill. */
    KILL,
    /** An operator changed its state to a normal end. */
    SET_NORMAL,
    /** An operator changed its state to an end with warning. */
    SET_WARNING,
    /** An operator changed its state to an abnormal end. */
    SET_ABNORMAL,
    /** An operator changed its state to a failed start. */
    SET_FAILED,
    /** An operator changed its state to bypassed. */
    SET_BYPASSED,
    /** The states an operator changed inside come to normal. */
    FOLLOW_NORMAL,
    /** The states an operator changed inside come to a warning. */
    FOLLOW_WARNING,
    /** The states an operator changed inside come to abnormal. */
    FOLLOW_ABNORMAL,
    /** It is to run once more. */
    RESET,
    /** Something inside is to run once more. */
    REOPEN
}
