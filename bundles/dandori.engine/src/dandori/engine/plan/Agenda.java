package dandori.engine.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What one registration has come to: its entries added up, and how far its starts have been made into generations. */
final class Agenda {

    final Registration registration;
    /** Starts an operator added, or restored, that are no generation yet. */
    final TreeMap<Instant, PlannedStart> added = new TreeMap<>();
    /** The generation that waits for the next start, or null. */
    Waiting next;
    /** The definition the last generation was made with. */
    String revision;
    /** The first generation has been made. */
    boolean begun;
    private final Map<Instant, Instant> moved = new HashMap<>();
    private final Set<Instant> prohibited = new HashSet<>();
    private Instant passed;
    private Instant madeUp = Instant.MIN;
    private PlanEntry lastChange;

    Agenda(Registration registration) {
        this.registration = registration;
        revision = registration.revision();
        passed = registration.at().minusNanos(1);
    }

    void apply(PlanEntry entry) {
        Instant start = Optional.ofNullable(entry.content().get(Keys.START)).map(Instant::parse).orElse(null);
        switch (entry.kind()) {
            case MOVED -> moved.put(start, Instant.parse(entry.content().get(Keys.TO)));
            case ADDED -> add(entry, start);
            case PROHIBITED -> prohibit(start);
            case RESTORED -> restore(entry, start);
            case PASSED -> pass(start);
            case MADE_UP -> madeUp = start;
            default -> {
                // Nothing of this registration's starts.
            }
        }
        boolean undoable = entry.kind() == PlanEntry.Kind.MOVED || entry.kind() == PlanEntry.Kind.PROHIBITED;
        lastChange = undoable ? entry : entry.kind() == PlanEntry.Kind.RESTORED ? null : lastChange;
    }

    private void add(PlanEntry entry, Instant start) {
        added.put(start, new PlannedStart(LocalDate.parse(entry.content().get(Keys.DAY)), start,
                Registration.rules(entry.content().getOrDefault(Keys.RULES, ""))));
    }

    private void prohibit(Instant start) {
        prohibited.add(start);
        added.remove(start);
    }

    /** A move leaves the generation where it was; what was prohibited is made again. */
    private void restore(PlanEntry entry, Instant start) {
        moved.remove(start);
        if (prohibited.remove(start)) {
            add(entry, start);
        }
    }

    /** All starts up to this one are over, or made. */
    void pass(Instant start) {
        if (start.isAfter(passed)) {
            passed = start;
        }
    }

    /** A generation was made for a start. */
    void made(PlannedStart start, boolean extra, String usedRevision) {
        begun = true;
        revision = usedRevision;
        if (extra) {
            added.remove(start.at());
        } else {
            pass(start.at());
        }
    }

    /** When a start is to begin, as an operator wants it. */
    Instant effective(PlannedStart start) {
        return moved.getOrDefault(start.at(), start.at());
    }

    boolean prohibited(PlannedStart start) {
        return prohibited.contains(start.at());
    }

    Instant passed() {
        return passed;
    }

    /** Whether missed starts are still being made up for. */
    boolean makingUp() {
        return passed.isBefore(madeUp);
    }

    /** How many starts of a fixed registration have not been made. */
    int fixedToCome() {
        int waits = next == null ? 0 : 1;
        return waits + (int) registration.starts().stream().filter(start -> start.at().isAfter(passed)).count();
    }

    /** The last move or prohibition, unless it was taken back. */
    Optional<PlanEntry> lastChange() {
        return Optional.ofNullable(lastChange);
    }

    /** The next start that is neither made nor prohibited. */
    Optional<PlannedStart> following(StartRule rule) {
        Optional<PlannedStart> start = rule.after(passed);
        while (start.isPresent() && (prohibited(start.get()) || added.containsKey(start.get().at()))) {
            start = rule.after(start.get().at());
        }
        return start;
    }

    /** The same; of several that have passed while there was no place for them, the latest. */
    Optional<PlannedStart> following(StartRule rule, Instant now) {
        Optional<PlannedStart> start = following(rule);
        if (makingUp()) {
            return start;
        }
        for (int i = 0; start.isPresent() && i < MissedStarts.MOST_COUNTED; i++) {
            Optional<PlannedStart> later = rule.after(start.get().at()).filter(found -> !found.at().isAfter(now));
            if (later.isEmpty()) {
                return start;
            }
            start = later;
        }
        return start;
    }

    /** The words in entries and options. */
    static final class Keys {
        static final String REGISTRATION = "registration";
        static final String START = "start";
        static final String EXTRA = "extra";
        static final String HOLD = "hold";
        static final String MADE_UP = "madeUp";
        static final String RULES = "rules";
        static final String DAY = "day";
        static final String SCHEDULED = "scheduled";
        static final String TO = "to";
        static final String MISSED = "missed";
        static final String REASON = "reason";

        private Keys() {
        }
    }
}
