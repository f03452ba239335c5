package dandori.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobRunner.ProcessIdentity;
import dandori.engine.port.JournalEntry;
import dandori.engine.port.Note;
import dandori.engine.port.RunStore.AttemptIntent;
import dandori.engine.port.RunStore.AttemptStart;
import dandori.engine.port.RunStore.Changes;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.state.State;

/** Builds what one commit holds, about one generation. */
public final class ChangesBuilder {

    /** When generations are registered and units change. */
    public static final Instant AT = Instant.parse("2026-11-13T00:00:00.000000123Z");
    /** When attempts end. */
    public static final Instant ENDED = AT.plusSeconds(100_000);

    private final long generation;
    private final List<Revision> revisions = new ArrayList<>();
    private final List<NewGeneration> generations = new ArrayList<>();
    private final List<JournalEntry> transitions = new ArrayList<>();
    private final List<AttemptIntent> intents = new ArrayList<>();
    private final List<AttemptStart> starts = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private ChangesBuilder(long generation) {
        this.generation = generation;
    }

    public static ChangesBuilder about(long generation) {
        return new ChangesBuilder(generation);
    }

    /** A transition of a generation's unit 2 with this cause and code. */
    public static JournalEntry entry(long generation, String cause, Integer code) {
        return new JournalEntry(generation, 2, 1, AT, State.RUNNING, State.ABNORMAL, "END_ABNORMAL", cause, code);
    }

    /** The process with this number. */
    public static ProcessIdentity process(long pid) {
        return new ProcessIdentity(pid, "boot-1:" + pid);
    }

    public ChangesBuilder registered(String path) {
        return registered(path, Map.of());
    }

    public ChangesBuilder registered(String path, Map<String, String> options) {
        generations.add(new NewGeneration(generation, "@A" + generation, path, "r1", AT, options));
        return this;
    }

    public ChangesBuilder revision(Revision revision) {
        revisions.add(revision);
        return this;
    }

    public ChangesBuilder entry(JournalEntry entry) {
        transitions.add(entry);
        return this;
    }

    public ChangesBuilder moves(int unit, int attempt, State from, State to) {
        return entry(new JournalEntry(generation, unit, attempt, AT, from, to, "moved", "a rule", null));
    }

    /** The intent of an attempt, and the transition that goes with it. */
    public ChangesBuilder submits(int unit, int attempt) {
        moves(unit, attempt, attempt == 1 ? State.WAIT_PREVIOUS : State.QUEUING, State.WAIT_EXECUTION);
        intents.add(new AttemptIntent(new AttemptId(generation, unit, attempt), "@SYSTEM", AT));
        return this;
    }

    /** The start of an attempt, and the transition that goes with it; the process began {@code pid} seconds later. */
    public ChangesBuilder starts(int unit, int attempt, long pid) {
        moves(unit, attempt, State.WAIT_EXECUTION, State.RUNNING);
        return startReported(unit, attempt, pid);
    }

    /** The start of an attempt alone. */
    public ChangesBuilder startReported(int unit, int attempt, long pid) {
        starts.add(new AttemptStart(new AttemptId(generation, unit, attempt), process(pid), AT.plusSeconds(pid)));
        return this;
    }

    /** The end of an attempt. */
    public ChangesBuilder ends(int unit, int attempt, State to, int code) {
        return entry(new JournalEntry(generation, unit, attempt, ENDED, State.RUNNING, to, "ended", "a code", code));
    }

    /** A fact about a unit. */
    public ChangesBuilder notes(int unit, String name, String value) {
        notes.add(new Note(generation, unit, AT, name, value));
        return this;
    }

    public Changes build() {
        return new Changes(List.copyOf(revisions), List.copyOf(generations), List.copyOf(transitions),
                List.copyOf(intents), List.copyOf(starts), List.copyOf(notes));
    }
}
