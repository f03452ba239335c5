package dandori.engine.run;

import static dandori.testkit.JobBuilder.aJob;
import static dandori.testkit.JobnetBuilder.aJobnet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.AttemptId;
import dandori.engine.port.JournalEntry;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.state.State;
import dandori.testkit.JobnetBuilder;
import dandori.testkit.MemorySite;
import dandori.testkit.SchedulerDeath;

/** What the engine promises to those who call it; how runs go is in the scenarios. */
class EngineTest {

    private static final RootJobnet ROOT = aJobnet("root").job("a").job("b").relation("a", "b").root();
    private static final Revision REVISION = new Revision("r1", "test.unitdef", "UTF-8", new byte[]{ 1 });

    private static final EngineSettings SETTINGS = new EngineSettings(ZoneOffset.UTC, "host", Map.of(), 5);

    private final MemorySite site = new MemorySite();

    @Test
    void registrationHasTheTimeOfTheClock() {
        site.clock().pass(Duration.ofHours(9));

        site.register(ROOT);

        var entry = site.store().journal(1).get(0);
        assertEquals(MemorySite.MIDNIGHT.plus(Duration.ofHours(9)), entry.at());
        assertEquals(entry.at(), site.store().generations("/root").get(0).generation().registered());
    }

    @Test
    void revisionIsKeptWithTheGeneration() {
        site.engine().register(ROOT, REVISION, Map.of("slots", "3"));
        site.engine().tick();

        assertEquals(REVISION, site.store().revision("r1"));
        assertEquals(Map.of("slots", "3"), site.store().generations(null).get(0).generation().options());
    }

    @Test
    void executionIdsCountWithinTheRootJobnet() {
        RootJobnet other = aJobnet("other").root();
        site.engine().register(ROOT, REVISION, Map.of());
        site.engine().register(ROOT, REVISION, Map.of());
        site.engine().register(other, REVISION, Map.of());
        site.engine().tick();
        site.register(ROOT);

        List<String> ids = site.store().generations(null).stream()
                .map(stored -> stored.generation().path() + stored.generation().executionId()).toList();
        assertEquals(List.of("/root@A1", "/root@A2", "/other@A1", "/root@A3"), ids);
    }

    @Test
    void nothingIsStartedBeforeTheIntentIsDurable() {
        site.store().dieBeforeCommit(0);

        assertThrows(SchedulerDeath.class, () -> site.register(ROOT));

        assertEquals(List.of(), site.runner().ran());
    }

    @Test
    void questionIsAnsweredAfterTheCommit() {
        var answer = site.engine().ask(engine -> engine.register(ROOT, REVISION, Map.of()));
        var commits = answer.thenApply(number -> site.store().commits());
        assertFalse(answer.isDone());

        site.engine().tick();

        assertEquals(1L, answer.join());
        assertEquals(1, commits.join());
    }

    @Test
    void questionThatFailsIsAnsweredWithItsFailure() {
        var answer = site.engine().ask(engine -> {
            throw new IllegalArgumentException("no");
        });

        site.engine().tick();

        assertTrue(answer.isCompletedExceptionally());
    }

    @Test
    void engineWhoseStoreFailedGoesNoFurther() {
        site.store().dieAfterCommit(0);
        assertThrows(SchedulerDeath.class, () -> site.register(ROOT));

        assertThrows(IllegalStateException.class, () -> site.engine().tick());
    }

    @Test
    void listenerHearsInOrderWhatHasBecomeDurable() {
        var heard = new ArrayList<String>();
        site.engine().addListener(new RunListener() {
            @Override
            public void changed(RunChange change) {
                assertTrue(site.store().commits() > 0);
                heard.add(change.executionId() + change.unit() + " " + change.to() + " " + change.code());
            }

            @Override
            public void ended(GenerationView generation) {
                heard.add("ended " + generation.state() + " " + generation.units().size());
            }
        });
        site.runner().script("/root/a", 1);

        site.register(ROOT);
        site.engine().tick();

        assertEquals(List.of("@A1/root RUNNING null", "@A1/root/a WAIT_EXECUTION null", "@A1/root/a RUNNING null",
                "@A1/root/a ABNORMAL 1", "@A1/root RUNNING_ABNORMAL null", "@A1/root/b NOT_EXECUTED null",
                "@A1/root ABNORMAL null", "ended ABNORMAL 3"), heard);
    }

    @Test
    void journalIsTheWholeStory() {
        site.runner().script("/root/a", 0);
        site.runner().script("/root/b", 0);
        site.register(ROOT);
        site.engine().tick();
        site.engine().tick();

        Map<Integer, State> at = new HashMap<>(Map.of(0, State.WAIT_START_TIME));
        site.store().journal(1).forEach(entry -> {
            assertEquals(at.getOrDefault(entry.unit(), State.WAIT_PREVIOUS), entry.from());
            assertFalse(entry.cause().isBlank());
            at.put(entry.unit(), entry.to());
        });
        assertEquals(Map.of(0, State.NORMAL, 1, State.NORMAL, 2, State.NORMAL), at);
    }

    @Test
    void endedGenerationIsNoLongerOpen() {
        site.register(aJobnet("empty").root());

        assertEquals(List.of(), site.engine().openGenerations());
    }

    @Test
    void openGenerationShowsWhatItHasComeTo() {
        site.register(ROOT);
        site.clock().pass(Duration.ofMinutes(1));
        site.runner().started(attempt("/root/a"));
        site.engine().tick();

        GenerationView view = site.engine().openGenerations().get(0);
        assertEquals(State.RUNNING, view.state());
        assertEquals("/root/a", view.units().get(1).path());
        assertEquals(State.RUNNING, view.units().get(1).state());
        assertEquals(MemorySite.MIDNIGHT.plusSeconds(60), view.units().get(1).started());
        assertEquals(State.WAIT_PREVIOUS, view.units().get(2).state());
    }

    @Test
    void runnerMayForgetAnAttemptWhoseEndIsDurable() {
        site.register(ROOT);
        AttemptId attempt = attempt("/root/a");
        site.runner().exits(attempt, 0);
        assertEquals(Set.of(), site.runner().forgotten());

        site.engine().tick();

        assertEquals(Set.of(attempt), site.runner().forgotten());
    }

    @Test
    void operationsOnWhatIsNotThereAreUnknown() {
        site.register(ROOT);

        assertEquals(new OperationVerdict.Unknown(), site.engine().operations().interrupt(99, "operator"));
        assertEquals(new OperationVerdict.Unknown(), site.engine().operations().kill(99, "operator"));
        assertEquals(new OperationVerdict.Unknown(), site.engine().operations().killUnit(1, "/root/z", "operator"));
        assertEquals(new OperationVerdict.Unknown(), site.engine().operations().release(99, "/root/a", "operator"));
    }

    @Test
    void refusalNamesTheStateTheUnitIsIn() {
        site.register(ROOT);

        assertEquals(new OperationVerdict.NotInState(State.WAIT_PREVIOUS),
                site.engine().operations().killUnit(1, "/root/b", "operator"));
        assertEquals(new OperationVerdict.NotInState(State.WAIT_EXECUTION),
                site.engine().operations().release(1, "/root/a", "operator"));
    }

    @Test
    void endedGenerationIsAskedOnlyWhenItsDefinitionCanBeHad() {
        site.runner().script("/root/a", 1);
        site.register(ROOT);
        site.engine().tick();
        site.die();
        site.startAgain();
        site.engine().definitions(generation -> Optional.empty());

        assertEquals(new OperationVerdict.Unknown(),
                site.engine().operations().rerun(1, RerunFrom.FAILED, null, false, "operator"));
        assertEquals(Optional.empty(), site.engine().view(1));
        assertEquals(new OperationVerdict.Unknown(), site.engine().operations().hold(1, "/root/a", "operator"));
    }

    @Test
    void orderIsKeptWithTheGeneration() {
        var order = new GenerationOrder(LocalDate.of(2026, 11, 12), MemorySite.MIDNIGHT.plusSeconds(60), false,
                "the plan", Map.of("slots", "3"), new Planned(List.of(2, 7), Map.of(), Optional.empty()));

        long number = site.register(ROOT, order);

        GenerationView view = site.engine().view(number).orElseThrow();
        assertEquals(State.WAIT_START_TIME, view.state());
        assertEquals(LocalDate.of(2026, 11, 12), view.occasion().day());
        assertEquals(MemorySite.MIDNIGHT.plusSeconds(60), view.occasion().scheduled());
        Map<String, String> options = site.store().registered("/root").get(0).options();
        assertEquals(Map.of("slots", "3", "day", "2026-11-12", "scheduled", "2026-11-13T00:01:00Z", "by", "the plan"),
                options);
        assertEquals("2,7", site.store().notes(number).get(0).value());
    }

    @Test
    void engineWakesAtTheInstantItIsGiven() {
        long begun = System.nanoTime();

        site.engine().await(Optional.of(MemorySite.MIDNIGHT.plusMillis(20)));

        assertTrue(System.nanoTime() - begun < Duration.ofSeconds(4).toNanos());
    }

    @Test
    void operatorIsNamedInTheJournal() {
        site.register(ROOT);

        site.engine().operations().killUnit(1, "/root/a", "operator hanako");
        site.engine().tick();

        var entries = site.store().journal(1);
        assertEquals("operator hanako", entries.get(entries.size() - 1).cause());
    }

    @Test
    void nextDueIsTheNextTimeOutOrRetry() {
        site.register(aJobnet("root").job(aJob("a").timeout(Duration.ofMinutes(7))).root());
        assertEquals(Optional.empty(), site.engine().nextDue());

        site.runner().started(attempt("/root/a"));
        site.engine().tick();

        assertEquals(Optional.of(MemorySite.MIDNIGHT.plus(Duration.ofMinutes(7))), site.engine().nextDue());
    }

    @Test
    void waitingEngineHearsAQuestion() throws InterruptedException {
        var thread = new Thread(site.engine()::await);
        thread.start();

        site.engine().ask(engine -> 1);
        thread.join(Duration.ofSeconds(4).toMillis());

        assertFalse(thread.isAlive());
    }

    @Test
    void whatFollowsOneAnotherInALongChainCostsNoStack() {
        int length = 20_000;
        JobnetBuilder chain = aJobnet("root");
        for (int i = 0; i < length; i++) {
            chain.job("u" + i);
        }
        for (int i = 1; i < length; i++) {
            chain.relation("u" + (i - 1), "u" + i);
        }
        site.runner().script("/root/u0", 1);

        site.register(chain.root());
        site.engine().tick();

        assertEquals(Set.of(State.ABNORMAL, State.NOT_EXECUTED), new HashSet<>(site.states(1).values()));
        assertEquals(length, site.engine().operations().previewRerun(1, RerunFrom.FAILED, null).units().size());
        assertEquals(length - 1, site.engine().operations().previewRerun(1, RerunFrom.NEXT, "/root/u0").units().size());
    }

    private AttemptId attempt(String path) {
        return site.runner().lastAttempt(1, path).orElseThrow();
    }
}
