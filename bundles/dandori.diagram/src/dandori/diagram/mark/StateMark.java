package dandori.diagram.mark;

import static dandori.diagram.theme.StatusColour.Part.BODY;
import static dandori.diagram.theme.StatusColour.Part.EDGE;
import static dandori.diagram.theme.StatusColour.Part.INK;
import static dandori.diagram.theme.StatusColour.Part.TINT;

import dandori.diagram.draw.Drawing;
import dandori.diagram.theme.ColourToken;
import dandori.diagram.theme.StatusColour;
import dandori.diagram.theme.StatusToken;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How each state of a unit is shown; the names are the identifiers of engine.md "States". States of one class share the
 * colour (screens.md §4), each has a glyph of its own, and the form of the badge tells the class without colour.
 */
public enum StateMark implements Mark {
    NOT_REGISTERED(StatusToken.NOT_REGISTERED),
    NOT_SCHEDULED(StatusToken.NOT_REGISTERED),
    WAIT_START_TIME(StatusToken.WAITING),
    WAIT_START_CONDITION(StatusToken.WAITING),
    WAIT_PREVIOUS(StatusToken.WAITING_PREVIOUS),
    HELD(StatusToken.HELD),
    WAIT_EXECUTION(StatusToken.WAITING_PREVIOUS),
    QUEUING(StatusToken.WAITING_PREVIOUS),
    RUNNING(StatusToken.RUNNING),
    RUNNING_WARNING(StatusToken.RUNNING, StatusToken.WARNING),
    RUNNING_ABNORMAL(StatusToken.RUNNING, StatusToken.ABNORMAL),
    MONITORING(StatusToken.RUNNING),
    NORMAL(StatusToken.NORMAL),
    NORMAL_FALSE(StatusToken.NORMAL),
    WARNING(StatusToken.WARNING),
    ABNORMAL(StatusToken.ABNORMAL),
    INVALID_SEQUENCE(StatusToken.ABNORMAL),
    INTERRUPTED(StatusToken.ABNORMAL),
    KILLED(StatusToken.ABNORMAL),
    FAILED_TO_START(StatusToken.ABNORMAL),
    UNKNOWN(StatusToken.ABNORMAL),
    SKIPPED(StatusToken.ABNORMAL),
    NOT_EXECUTED(StatusToken.BYPASSED),
    BYPASSED(StatusToken.BYPASSED),
    MONITOR_NORMAL(StatusToken.NORMAL),
    MONITOR_TERMINATED(StatusToken.ABNORMAL),
    MONITOR_INTERRUPTED(StatusToken.NORMAL),
    NOT_MONITORED(StatusToken.NORMAL),
    SHUTDOWN(StatusToken.ABNORMAL);

    private final StatusToken status;
    private final StatusToken edgeStatus;

    StateMark(StatusToken status) {
        this(status, status);
    }

    StateMark(StatusToken status, StatusToken edgeStatus) {
        this.status = status;
        this.edgeStatus = edgeStatus;
    }

    /** The mark of a state identifier of the engine; empty for a word that is none. */
    public static Optional<StateMark> of(String identifier) {
        return Arrays.stream(values()).filter(mark -> mark.name().equals(identifier)).findFirst();
    }

    /** The class of the state. */
    public StatusToken status() {
        return status;
    }

    /** Colour of badge, bar and chart. */
    public ColourToken body() {
        return new StatusColour(status, BODY);
    }

    /** Colour of glyph and text upon {@link #body}. */
    public ColourToken ink() {
        return new StatusColour(status, INK);
    }

    /** Colour of the border of the unit; of another class when the unit runs on after a warning or a failure. */
    public ColourToken edge() {
        return new StatusColour(edgeStatus, EDGE);
    }

    /** Colour of the surface of the unit. */
    public ColourToken tint() {
        return new StatusColour(status, TINT);
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Drawing badge() {
        return Badges.of(this);
    }

    ColourToken colour(String name) {
        return switch (name) {
            case "BODY" -> body();
            case "INK" -> ink();
            case "EDGE" -> edge();
            default -> throw new IllegalArgumentException("no colour " + name + " in a state badge");
        };
    }
}
