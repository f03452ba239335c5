package dandori.engine.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.port.JobRunner.ProcessIdentity;
import dandori.engine.state.State;

/**
 * Where generations and their journal are kept. Journal and current state are one transaction. Called by one thread.
 */
public interface RunStore extends AutoCloseable {

    /** Makes all of it durable in one transaction, or nothing; returns when it is, and keeps none of the lists. */
    void commit(Changes changes);

    /** Generations whose root has not ended, oldest first, with all that is needed to go on. */
    List<StoredGeneration> openGenerations();

    /** All generations of a root jobnet, or of all when {@code path} is null, oldest first. */
    List<StoredGeneration> generations(String path);

    /** The transitions of one generation in order. */
    List<JournalEntry> journal(long generation);

    /** What was noted about one generation and its units, in order. */
    List<Note> notes(long generation);

    /** One generation with all that is needed to go on; empty when it is not, or no longer, kept. */
    Optional<StoredGeneration> generation(long number);

    /**
     * The generations kept of a root jobnet, or of all when {@code path} is null, oldest first, without what their units
     * came to: costs little.
     */
    List<NewGeneration> registered(String path);

    /** The text of a revision, byte for byte, with the charset and file name it was read with. */
    Revision revision(String id);

    /** Highest generation number in use, 0 when there is none. */
    long lastGeneration();

    /** How many generations were ever made of this root jobnet; the next execution id follows from it. */
    long generationsEverMade(String path);

    @Override
    void close();

    /**
     * What one commit holds; the lists may be empty. Order inside {@code transitions} and {@code notes} is the order they
     * happened.
     */
    record Changes(List<Revision> revisions, List<NewGeneration> generations, List<JournalEntry> transitions,
            List<AttemptIntent> intents, List<AttemptStart> starts, List<Note> notes) {

        /** Changes without notes. */
        public Changes(List<Revision> revisions, List<NewGeneration> generations, List<JournalEntry> transitions,
                List<AttemptIntent> intents, List<AttemptStart> starts) {
            this(revisions, generations, transitions, intents, starts, List.of());
        }
    }

    /** Kept once for each id; committing the same id again changes nothing. */
    record Revision(String id, String fileName, String charset, byte[] text) {
    }

    /**
     * @param executionId {@code @A1}, {@code @A2} … within the root jobnet
     * @param path absolute path of the root jobnet
     * @param options what the engine wants back to go on (variables, agent mapping, slots …), short strings
     */
    record NewGeneration(long number, String executionId, String path, String revision, Instant registered,
            Map<String, String> options) {
    }

    record AttemptIntent(AttemptId id, String agent, Instant at) {
    }

    record AttemptStart(AttemptId id, ProcessIdentity process, Instant at) {
    }

    /** A generation as stored; {@code units} only those that ever changed state, by index. */
    record StoredGeneration(NewGeneration generation, Map<Integer, StoredUnit> units) {
    }

    /**
     * @param code return code of the last end, or null
     * @param process the process of the current attempt, or null when no start was committed
     * @param started when the current attempt, or the jobnet, began running, or null
     * @param ended when it ended, or null
     */
    record StoredUnit(int unit, State state, int attempt, Integer code, ProcessIdentity process, Instant started,
            Instant ended) {
    }
}
