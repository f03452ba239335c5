package dandori.engine.run;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import dandori.engine.definition.AgentLimit;

/** Job slots of one agent; how many there are may change with the time of the day. */
final class AgentSlots {

    private final String name;
    private final AgentLimit limit;
    private final ZoneId zone;
    private int slots;
    private int used;
    /** When the number of slots may change next. */
    private Instant until = Instant.MIN;

    AgentSlots(String name, AgentLimit limit, ZoneId zone) {
        this.name = name;
        this.limit = limit;
        this.zone = zone;
        slots = limit.slots();
        if (limit.bands().isEmpty()) {
            until = Instant.MAX;
        }
    }

    String name() {
        return name;
    }

    int slots() {
        return slots;
    }

    boolean free() {
        return used < slots;
    }

    void take() {
        used++;
    }

    void release() {
        used--;
    }

    /** Whether this agent has more room in comparison than the other; on equal use the first named is taken. */
    boolean lessLoadedThan(AgentSlots other) {
        return (long) used * other.slots < (long) other.used * slots;
    }

    /** The number of slots at this instant; jobs that run already run on. */
    void refresh(Instant now) {
        if (now.isBefore(until)) {
            return;
        }
        ZonedDateTime local = now.atZone(zone);
        slots = limit.at(local.toLocalTime());
        until = limit.bands().stream().flatMap(band -> band.borders().stream()).map(border -> next(local, border))
                .min(Instant::compareTo).orElse(Instant.MAX);
    }

    private static Instant next(ZonedDateTime local, LocalTime border) {
        ZonedDateTime today = local.with(border);
        return (today.isAfter(local) ? today : local.plusDays(1).with(border)).toInstant();
    }

    /** When the number of slots may change next. */
    Instant until() {
        return until;
    }
}
