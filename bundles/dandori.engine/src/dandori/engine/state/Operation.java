package dandori.engine.state;

import java.util.List;

/** What an operator may ask of one unit run, and the events of the table it stands for (definitions.md §7). */
public enum Operation {
    HOLD(Event.PLAN_HOLD), RELEASE(Event.RELEASE, Event.DROP_HOLD), BYPASS(Event.PLAN_BYPASS, Event.BYPASS), RESTORE(
            Event.DROP_BYPASS),
    CHANGE_DELAY(Event.CHANGE_DELAY), CHANGE_WAIT(Event.CHANGE_WAIT), INTERRUPT(Event.INTERRUPT, Event.END_INTERRUPTED),
    KILL(Event.KILL, Event.END_KILLED), CHANGE_STATUS(
            Event.SET_NORMAL, Event.SET_WARNING, Event.SET_ABNORMAL, Event.SET_FAILED, Event.SET_BYPASSED),
    RERUN(Event.RESET, Event.REOPEN);

    private final List<Event> events;

    Operation(Event... events) {
        this.events = List.of(events);
    }

    /** The events, the one to be tried first in front. */
    public List<Event> events() {
        return events;
    }
}
