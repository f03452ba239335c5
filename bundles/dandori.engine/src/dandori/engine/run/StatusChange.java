package dandori.engine.run;

import dandori.engine.state.Event;

/** What an operator may change the state of a job to (definitions.md §7). */
public enum StatusChange {
    NORMAL(Event.SET_NORMAL), WARNING(Event.SET_WARNING), ABNORMAL(Event.SET_ABNORMAL), FAILED_TO_START(
            Event.SET_FAILED),
    BYPASSED(Event.SET_BYPASSED),
    /** What the end judgment of the job makes of the return code. */
    BY_CODE(null);

    private final Event event;

    StatusChange(Event event) {
        this.event = event;
    }

    Event event() {
        return event;
    }
}
