package dandori.engine.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.RootJobnet;
import dandori.engine.port.AttemptId;
import dandori.engine.port.JournalEntry;
import dandori.engine.state.State;

/**
 * The scheduler dies before commits, after commits, and between effects. That no attempt is started twice is seen to by
 * {@link dandori.testkit.ScriptedRunner}.
 */
class CrashTest {

    private static final int SEEDS = Boolean.getBoolean("dandori.long") ? 20_000 : 1000;
    private static final int MOST_DEATHS = 6;

    @Test
    void runWithDeathsComesToTheSameAsOneWithout() {
        int deaths = 0;
        Set<State> seen = EnumSet.noneOf(State.class);

        for (long seed = 0; seed < SEEDS; seed++) {
            RootJobnet root = new RandomJobnet(seed).root();
            Outcome undisturbed = new WholeRun(root, seed, new Random(seed), 0, 0).run();
            Outcome disturbed = new WholeRun(root, seed, new Random(~seed), MOST_DEATHS, 0).run();

            assertEquals(undisturbed.states(), disturbed.states(), "seed " + seed);
            assertEquals(undisturbed.attempts(), disturbed.attempts(), "seed " + seed);
            deaths += disturbed.deaths();
            seen.addAll(disturbed.states().values());
        }

        assertTrue(deaths > SEEDS, "deaths: " + deaths);
        assertEquals(EnumSet.of(State.NORMAL, State.NORMAL_FALSE, State.WARNING, State.ABNORMAL, State.NOT_EXECUTED,
                State.BYPASSED), seen);
    }

    @Test
    void rerunWithDeathsComesToTheSameAsOneWithout() {
        int reruns = 0;

        for (long seed = 0; seed < SEEDS / 5; seed++) {
            RootJobnet root = new RandomJobnet(seed).root();
            Outcome undisturbed = new WholeRun(root, seed, new Random(seed), 0, 0).rerunning(2).run();
            WholeRun run = new WholeRun(root, seed, new Random(~seed), MOST_DEATHS, 0).rerunning(2);
            Outcome disturbed = run.run();

            assertEquals(undisturbed.states(), disturbed.states(), "seed " + seed);
            assertEquals(undisturbed.attempts(), disturbed.attempts(), "seed " + seed);
            reruns += run.site().store().journal(1).stream().filter(entry -> entry.event().equals("RESET")).count();
        }

        assertTrue(reruns > SEEDS / 5, "units run again: " + reruns);
    }

    @Test
    void jobWithoutATraceIsUnknownAndNeverRunsAgain() {
        int lost = 0;

        for (long seed = 0; seed < SEEDS / 5; seed++) {
            var run = new WholeRun(new RandomJobnet(seed).root(), seed, new Random(~seed), MOST_DEATHS, 0.5);
            Outcome outcome = run.run();

            lost += unknown(outcome);
            for (JournalEntry entry : run.site().store().journal(1)) {
                assertFalse(entry.from() == State.UNKNOWN, "seed " + seed + ": " + entry);
            }
        }

        assertTrue(lost > SEEDS / 50, "lost: " + lost);
    }

    @Test
    void everyStartedAttemptHasItsIntentAndItsEndInTheJournal() {
        for (long seed = 0; seed < SEEDS / 5; seed++) {
            var run = new WholeRun(new RandomJobnet(seed).root(), seed, new Random(~seed), MOST_DEATHS, 0);
            run.run();

            for (AttemptId attempt : run.site().runner().ran()) {
                assertEquals(1, beginnings(run, attempt), "seed " + seed + ": " + attempt);
                assertEquals(1, ends(run, attempt), "seed " + seed + ": " + attempt);
            }
        }
    }

    private static int unknown(Outcome outcome) {
        return (int) outcome.states().values().stream().filter(State.UNKNOWN::equals).count();
    }

    /** How often it was handed over, or asked about because it was intended ahead, and was not given back. */
    private static long beginnings(WholeRun run, AttemptId attempt) {
        var before = new AttemptId(attempt.generation(), attempt.unit(), attempt.attempt() - 1);
        return count(run, attempt, Set.of("SUBMIT", "ASK")) - count(run, before, Set.of("WAIT_AGAIN", "QUEUE_AGAIN"));
    }

    private static long count(WholeRun run, AttemptId attempt, Set<String> events) {
        return run.site().store().journal(1).stream().filter(entry -> of(run, entry, attempt))
                .filter(entry -> events.contains(entry.event())).count();
    }

    private static long ends(WholeRun run, AttemptId attempt) {
        return run.site().store().journal(1).stream().filter(entry -> of(run, entry, attempt))
                .filter(entry -> entry.to().ended() || entry.event().equals("RETRY")).count();
    }

    private static boolean of(WholeRun run, JournalEntry entry, AttemptId attempt) {
        return entry.unit() == attempt.unit() && entry.attempt() == attempt.attempt()
                && run.site().plan(1).unit(entry.unit()) instanceof JobDefinition;
    }
}
