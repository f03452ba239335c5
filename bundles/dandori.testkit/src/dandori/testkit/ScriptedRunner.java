package dandori.testkit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import dandori.engine.definition.JobWork;
import dandori.engine.port.AttemptId;
import dandori.engine.port.AttemptOrder;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner;

/**
 * The outside world of a scheduler: processes that run on when the scheduler dies, and that end when a test says so.
 * Each engine gets its own {@link JobRunner} by {@link #attach}; only the last one hears what happens.
 *
 * <p>
 * Tells the truth to whoever takes up, and throws {@link IllegalStateException} when an attempt is started twice, or without a
 * durable intent.
 */
public final class ScriptedRunner {

    private final InstantSource clock;
    private final Map<AttemptId, OutsideAttempt> attempts = new LinkedHashMap<>();
    private final Map<String, List<Integer>> scripts = new HashMap<>();
    private final List<AttemptId> kills = new ArrayList<>();
    private final Set<AttemptId> forgotten = new LinkedHashSet<>();
    private final Set<Long> dropped = new LinkedHashSet<>();
    private JobRunner.Listener heard = new Deaf();
    private int effectsUntilDeath = Integer.MAX_VALUE;

    private Predicate<AttemptId> intended = attempt -> true;

    /** @param clock tells when processes start and end */
    public ScriptedRunner(InstantSource clock) {
        this.clock = clock;
    }

    /** Who says whether the intent of an attempt is durable: without it no attempt may be started. */
    public void refuseUnless(Predicate<AttemptId> durable) {
        intended = durable;
    }

    /** The runner of a new engine; from now on only {@code listener} hears what happens. */
    public JobRunner attach(JobRunner.Listener listener) {
        heard = listener;
        return new Session();
    }

    /** The scheduler is dead: nobody hears what happens until the next {@link #attach}. */
    public void detach() {
        heard = new Deaf();
        effectsUntilDeath = Integer.MAX_VALUE;
    }

    /** Does so many further starts, kills and forgets, and throws {@link SchedulerDeath} instead of the next one. */
    public void dieAfterEffects(int passing) {
        effectsUntilDeath = passing;
    }

    /** Lets the attempts of a job end by themselves, as soon as started, with these codes in turn. */
    public void script(String path, Integer... codes) {
        scripts.put(path, List.of(codes));
    }

    // --- what happens outside ------------------------------------------------------------------------------------

    /** The attempt's process is seen running. */
    public void started(AttemptId id) {
        OutsideAttempt attempt = running(id);
        attempt.begin(clock.instant());
        heard.started(id, attempt.process(), clock.instant());
    }

    /** The attempt's process exits by itself, or by a signal. */
    public void exits(AttemptId id, int code) {
        ends(id, new JobEnd.Exited(code, clock.instant()));
    }

    /** The attempt's process exits before it was seen running: both are told at once. */
    public void exitsBeforeItIsSeen(AttemptId id, int code) {
        OutsideAttempt attempt = running(id);
        attempt.begin(clock.instant());
        JobEnd end = new JobEnd.Exited(code, clock.instant());
        attempt.end(end);
        heard.ran(id, attempt.process(), clock.instant(), end);
    }

    /** The attempt ends. */
    public void ends(AttemptId id, JobEnd end) {
        running(id).end(end);
        heard.ended(id, end);
    }

    /** Every trace of a running attempt is gone; whoever takes it up is told so. */
    public void loseTrace(AttemptId id) {
        running(id).loseTrace();
    }

    /** Whether an attempt's process was seen running. */
    public boolean seen(AttemptId id) {
        return attempts.get(id).process() != null;
    }

    private OutsideAttempt running(AttemptId id) {
        OutsideAttempt attempt = attempts.get(id);
        if (attempt == null || !attempt.running()) {
            throw new IllegalStateException("not running: " + id);
        }
        return attempt;
    }

    // --- what is known outside -----------------------------------------------------------------------------------

    /** Attempts that run, in the order they were started. */
    public List<AttemptId> running() {
        return attempts.values().stream().filter(OutsideAttempt::running).map(OutsideAttempt::id).toList();
    }

    /** Attempts that were ever started, in the order they were. */
    public List<AttemptId> ran() {
        return List.copyOf(attempts.keySet());
    }

    /** The last attempt of a job in a generation, running or not. */
    public Optional<AttemptId> lastAttempt(long generation, String path) {
        return attempts.values().stream()
                .filter(attempt -> attempt.id().generation() == generation && attempt.path().equals(path))
                .map(OutsideAttempt::id).reduce((earlier, later) -> later);
    }

    /** Absolute path of the job an attempt belongs to. */
    public String path(AttemptId id) {
        return attempts.get(id).path();
    }

    /** The variables the engine gave an attempt. */
    public Map<String, String> variables(AttemptId id) {
        return attempts.get(id).variables();
    }

    /** What an attempt was to do. */
    public JobWork work(AttemptId id) {
        return attempts.get(id).work();
    }

    /** Attempts the engine asked to be killed, in order; one may be there twice. */
    public List<AttemptId> kills() {
        return List.copyOf(kills);
    }

    /** Attempts the engine allowed to be forgotten. */
    public Set<AttemptId> forgotten() {
        return Set.copyOf(forgotten);
    }

    /** Generations whose output is wanted no longer. */
    public Set<Long> dropped() {
        return Set.copyOf(dropped);
    }

    private void countEffect() {
        if (effectsUntilDeath-- == 0) {
            throw new SchedulerDeath("between two effects");
        }
    }

    private final class Session implements JobRunner {

        @Override
        public void start(AttemptOrder order) {
            countEffect();
            if (!intended.test(order.id())) {
                throw new IllegalStateException("started without an intent: " + order.id());
            }
            var attempt = new OutsideAttempt(order);
            if (attempts.putIfAbsent(order.id(), attempt) != null) {
                throw new IllegalStateException("started twice: " + order.id());
            }
            List<Integer> codes = scripts.getOrDefault(attempt.path(), List.of());
            int index = order.id().attempt() - 1;
            if (index < codes.size()) {
                started(order.id());
                exits(order.id(), codes.get(index));
            }
        }

        @Override
        public void takeUp(AttemptRecord record) {
            OutsideAttempt attempt = attempts.get(record.id());
            if (attempt == null) {
                heard.ended(record.id(), new JobEnd.NeverStarted());
            } else if (!attempt.running()) {
                heard.ended(record.id(), attempt.end());
            } else if (attempt.process() != null) {
                heard.started(record.id(), attempt.process(), attempt.began());
            }
        }

        @Override
        public void kill(AttemptId id) {
            countEffect();
            kills.add(id);
        }

        @Override
        public void forget(Iterable<AttemptId> ids) {
            countEffect();
            ids.forEach(forgotten::add);
        }

        @Override
        public void drop(long generation) {
            dropped.add(generation);
        }

        @Override
        public void close() {
            detach();
        }
    }

    private static final class Deaf implements JobRunner.Listener {

        @Override
        public void started(AttemptId id, JobRunner.ProcessIdentity process, Instant at) {
            // nobody listens
        }

        @Override
        public void ended(AttemptId id, JobEnd end) {
            // nobody listens
        }
    }
}
