package dandori.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobRunner.ProcessIdentity;
import dandori.engine.port.JournalEntry;
import dandori.engine.port.RunStore.AttemptIntent;
import dandori.engine.port.RunStore.AttemptStart;
import dandori.engine.port.RunStore.Changes;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.state.State;

/** Builds what one commit holds, about one generation. */
final class ARun {

    static final Instant NINE = Instant.parse("2026-11-13T00:00:00.000000123Z");

    private final long generation;
    private final List<Revision> revisions = new ArrayList<>();
    private final List<NewGeneration> generations = new ArrayList<>();
    private final List<JournalEntry> transitions = new ArrayList<>();
    private final List<AttemptIntent> intents = new ArrayList<>();
    private final List<AttemptStart> starts = new ArrayList<>();

    private ARun(long generation) {
        this.generation = generation;
    }

    static ARun of(long generation) {
        return new ARun(generation);
    }

    ARun revision(String id, String text) {
        revisions.add(new Revision(id, "night.unitdef", "UTF-8", text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    ARun registered(String path) {
        return registered(path, Map.of());
    }

    ARun registered(String path, Map<String, String> options) {
        generations.add(new NewGeneration(generation, "@A" + generation, path, "r1", NINE, options));
        return this;
    }

    ARun moves(int unit, int attempt, State from, State to) {
        return entry(new JournalEntry(generation, unit, attempt, at(), from, to, "moved", "a rule", null));
    }

    ARun ends(int unit, int attempt, State to, int code) {
        return entry(new JournalEntry(generation, unit, attempt, at(), State.RUNNING, to, "ended", "a code", code));
    }

    ARun causes(String cause) {
        return entry(new JournalEntry(generation, 0, 0, at(), State.HELD, State.RUNNING, "moved", cause, null));
    }

    ARun entry(JournalEntry entry) {
        transitions.add(entry);
        return this;
    }

    ARun intends(int unit, int attempt) {
        intents.add(new AttemptIntent(new AttemptId(generation, unit, attempt), "@SYSTEM", at()));
        return this;
    }

    ARun starts(int unit, int attempt, long pid) {
        ProcessIdentity process = new ProcessIdentity(pid, "boot-1:" + pid);
        starts.add(new AttemptStart(new AttemptId(generation, unit, attempt), process, at()));
        return this;
    }

    Changes changes() {
        return new Changes(revisions, generations, transitions, intents, starts);
    }

    private Instant at() {
        return NINE.plusSeconds(transitions.size());
    }
}
