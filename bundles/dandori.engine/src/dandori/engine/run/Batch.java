package dandori.engine.run;

import java.util.ArrayList;
import java.util.List;

import dandori.engine.port.AttemptId;
import dandori.engine.port.AttemptOrder;
import dandori.engine.port.JobRunner;
import dandori.engine.port.JournalEntry;
import dandori.engine.port.Note;
import dandori.engine.port.RunStore.AttemptIntent;
import dandori.engine.port.RunStore.AttemptStart;
import dandori.engine.port.RunStore.Changes;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.Revision;

/** What one tick has to make durable, and what is asked of the outside world once it is. */
final class Batch {

    private static final int LARGE = 1000;

    final List<Revision> revisions = new ArrayList<>();
    final List<NewGeneration> generations = new ArrayList<>();
    final List<JournalEntry> transitions = new ArrayList<>();
    final List<AttemptIntent> intents = new ArrayList<>();
    final List<AttemptStart> starts = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    final List<RunChange> changes = new ArrayList<>();
    /** Attempts whose intent is durable since an earlier commit. */
    final List<AttemptOrder> ready = new ArrayList<>();
    final List<AttemptOrder> launches = new ArrayList<>();
    /** Attempts whose intent becomes durable before their turn has come. */
    final List<AttemptId> ahead = new ArrayList<>();
    final List<AttemptId> kills = new ArrayList<>();
    final List<AttemptId> ends = new ArrayList<>();
    final List<GenerationRun> endedRuns = new ArrayList<>();
    final List<Runnable> replies = new ArrayList<>();
    private final List<List<?>> all = List.of(revisions, generations, transitions, intents, starts, notes, changes,
            ready, launches, ahead, kills, ends, endedRuns, replies);

    /** Empties the lists for another tick, unless one large tick has made them large for ever. */
    boolean reuse() {
        if (transitions.size() > LARGE) {
            return false;
        }
        for (List<?> list : all) {
            list.clear();
        }
        return true;
    }

    boolean durable() {
        return !transitions.isEmpty() || !generations.isEmpty() || !starts.isEmpty() || !intents.isEmpty()
                || !notes.isEmpty();
    }

    /** Whether anybody waits for the commit: a process to be started or killed, who asked, a note, a generation. */
    boolean pressing() {
        return !launches.isEmpty() || !kills.isEmpty() || !replies.isEmpty() || !notes.isEmpty()
                || !generations.isEmpty() || !endedRuns.isEmpty();
    }

    /** Starts what needs no commit any more. */
    void startReady(JobRunner runner) {
        ready.forEach(runner::start);
        ready.clear();
    }

    Changes toCommit() {
        return new Changes(revisions, generations, transitions, intents, starts, notes);
    }

    void perform(JobRunner runner, List<RunListener> listeners) {
        launches.forEach(runner::start);
        kills.forEach(runner::kill);
        if (!ends.isEmpty()) {
            runner.forget(ends);
        }
        for (RunListener listener : listeners) {
            changes.forEach(listener::changed);
        }
    }
}
