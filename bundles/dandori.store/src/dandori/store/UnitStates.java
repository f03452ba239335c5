package dandori.store;

import java.util.Map;
import java.util.TreeMap;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JournalEntry;
import dandori.engine.port.RunStore.AttemptIntent;
import dandori.engine.port.RunStore.AttemptStart;
import dandori.engine.port.RunStore.StoredUnit;
import dandori.engine.state.State;
import dandori.engine.state.State.Kind;

/** The current state of a generation's units: what its journal, read from the beginning, comes to. */
final class UnitStates implements JournalLine.Reader {

    private final Map<Integer, StoredUnit> units = new TreeMap<>();

    /** Units that ever changed state, by index. */
    Map<Integer, StoredUnit> units() {
        return units;
    }

    @Override
    public void transition(JournalEntry entry) {
        StoredUnit before = attempt(entry.unit(), entry.from(), entry.attempt());
        State to = entry.to();
        boolean begins = isRunning(to) && !isRunning(entry.from());
        units.put(entry.unit(), new StoredUnit(entry.unit(), to, before.attempt(),
                to.ended() ? entry.code() : before.code(), before.process(), begins ? entry.at() : before.started(),
                to.ended() ? entry.at() : null));
    }

    @Override
    public void intent(AttemptIntent intent) {
        AttemptId id = intent.id();
        StoredUnit before = units.get(id.unit());
        if (before != null) {
            units.put(id.unit(), attempt(id.unit(), before.state(), Math.max(before.attempt(), id.attempt())));
        }
    }

    @Override
    public void start(AttemptStart start) {
        StoredUnit before = units.get(start.id().unit());
        if (before != null && before.attempt() == start.id().attempt()) {
            units.put(before.unit(), new StoredUnit(before.unit(), before.state(), before.attempt(), before.code(),
                    start.process(), start.at(), before.ended()));
        }
    }

    /** The unit as it is at the beginning of this attempt: neither process nor start of an earlier one. */
    private StoredUnit attempt(int unit, State state, int attempt) {
        StoredUnit known = units.get(unit);
        if (known == null) {
            return new StoredUnit(unit, state, attempt, null, null, null, null);
        }
        if (known.attempt() == attempt) {
            return known;
        }
        return new StoredUnit(unit, known.state(), attempt, known.code(), null, null, known.ended());
    }

    private static boolean isRunning(State state) {
        return state.kind() == Kind.RUNNING;
    }
}
