package dandori.bench;

import java.time.Instant;
import java.util.ArrayDeque;

/**
 * The least that could be done for a chain of units: arrays of states and successors, an object for each event, no rules,
 * no operators, no attempts. It shows what the machine gives at the moment.
 */
final class ArrayLoop {

    private record Event(int unit, int state, Instant at) {
    }

    private final int[] state;
    private final int[] remaining;

    ArrayLoop(int units) {
        state = new int[units];
        remaining = new int[units];
        for (int unit = 1; unit < units; unit++) {
            remaining[unit] = 1;
        }
    }

    /** How many events it took. */
    long run() {
        var events = new ArrayDeque<Event>();
        events.add(new Event(0, 1, Instant.now()));
        long count = 0;
        for (Event event = events.poll(); event != null; event = events.poll()) {
            count++;
            apply(event, events);
        }
        return count;
    }

    private void apply(Event event, ArrayDeque<Event> events) {
        int unit = event.unit();
        state[unit] = event.state();
        if (event.state() < 3) {
            events.add(new Event(unit, event.state() + 1, Instant.now()));
        } else if (unit + 1 < state.length && --remaining[unit + 1] == 0) {
            events.add(new Event(unit + 1, 1, Instant.now()));
        }
    }
}
