package dandori.imports.timers;

import dandori.schedule.Phrase;

/** A calendar event that cannot be read or has no counterpart. */
final class EventRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Phrase reason;

    EventRefused(String code, Object... arguments) {
        super(code);
        reason = Phrase.of(code, arguments);
    }

    static EventRefused unreadable(String text) {
        return new EventRefused("import.event-unreadable", text);
    }

    Phrase reason() {
        return reason;
    }
}
