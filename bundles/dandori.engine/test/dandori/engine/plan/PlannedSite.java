package dandori.engine.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dandori.engine.plan.Registrations.PlanSettings;
import dandori.engine.plan.Registrations.Request;
import dandori.engine.plan.Registrations.Work;
import dandori.engine.port.AttemptId;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.port.RunStore.StoredUnit;
import dandori.engine.run.Engine;
import dandori.engine.run.EngineSettings;
import dandori.engine.state.State;
import dandori.testkit.MemoryRegistrationStore;
import dandori.testkit.MemoryRunStore;
import dandori.testkit.ScriptedRunner;
import dandori.testkit.SettableClock;

/** A site with plans, without disk, processes and time. It begins on Friday, 13 November 2026, at 00:00 UTC. */
final class PlannedSite implements Jobnets {

    static final String ROOT = "/day";
    static final Request REQUEST = new Request(Map.of(), false, "tester");

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-13T00:00:00Z"));
    final MemoryRunStore runs = new MemoryRunStore();
    final MemoryRegistrationStore plans = new MemoryRegistrationStore();
    final ScriptedRunner runner = new ScriptedRunner(clock);
    private final Map<String, PlannedDefinition> revisions = new HashMap<>();
    private PlannedDefinition saved;
    private Engine engine;
    private Registrations registrations;

    PlannedSite(DailyJobnet saved) {
        save(saved);
        open(Work.EVERYTHING);
    }

    /** The definition file is edited. */
    void save(DailyJobnet definition) {
        saved = definition;
        revisions.put(definition.revisionId(), definition);
    }

    /** The file has errors now. */
    void breakFile() {
        saved = null;
    }

    @Override
    public Optional<PlannedDefinition> saved(String path, Map<String, String> options) {
        return Optional.ofNullable(saved);
    }

    @Override
    public Optional<PlannedDefinition> revision(String id, String path, Map<String, String> options) {
        return Optional.ofNullable(revisions.get(id));
    }

    // --- the scheduler's life ------------------------------------------------------------------------------------

    private void open(Work work) {
        engine = new Engine(runs, runner::attach, (file, workPath) -> Optional.empty(), clock,
                new EngineSettings(ZoneOffset.UTC, "host", Map.of(), 10));
        engine.definitions(generation -> revision(generation.revision(), generation.path(), generation.options())
                .map(PlannedDefinition::root));
        registrations = new Registrations(new EngineGenerations(engine), runs, plans, this,
                new PlanSettings(clock, work));
        engine.addListener(registrations);
        engine.dayPlans(registrations.view());
    }

    /** kill −9. */
    void die() {
        runner.detach();
        runs.close();
    }

    /** A new scheduler knows what was left open, and has not begun. */
    void open() {
        open(Work.EVERYTHING);
        for (StoredGeneration stored : runs.openGenerations()) {
            PlannedDefinition definition = revisions.get(stored.generation().revision());
            engine.takeUp(stored, definition.root());
            registrations.takeUp(stored, definition);
        }
    }

    /** A new scheduler works. */
    void startAgain(MissedPolicy policy) {
        open();
        registrations.begin(policy, "policy");
        settle();
    }

    /** The site is only looked at, and decisions are kept for the next scheduler. */
    void openWithoutEngine() {
        open(Work.NOTHING);
        for (StoredGeneration stored : runs.openGenerations()) {
            registrations.takeUp(stored, revisions.get(stored.generation().revision()));
        }
    }

    Registrations registrations() {
        return registrations;
    }

    Replanning plan() {
        return registrations.replanning();
    }

    Engine engine() {
        return engine;
    }

    // --- time ----------------------------------------------------------------------------------------------------

    /** Does all there is to do at this instant. */
    PlannedSite settle() {
        for (int i = 0; i < 5; i++) {
            registrations.tick();
            engine.tick();
        }
        return this;
    }

    /** Goes to an instant, stopping wherever something is due. */
    PlannedSite until(String instant) {
        Instant end = Instant.parse(instant);
        settle();
        for (Optional<Instant> due = due(); due.isPresent() && !due.get().isAfter(end); due = due()) {
            clock.set(due.get());
            settle();
        }
        clock.set(end);
        return settle();
    }

    private Optional<Instant> due() {
        return registrations.nextDue().filter(due -> due.isAfter(clock.instant()));
    }

    /** Every job that runs ends with this code, a minute later. */
    PlannedSite finish(int code) {
        clock.pass(Duration.ofMinutes(1));
        for (AttemptId id : runner.running()) {
            if (!runner.seen(id)) {
                runner.started(id);
            }
            runner.exits(id, code);
        }
        return settle();
    }

    // --- looking -------------------------------------------------------------------------------------------------

    /** Day, time and state of each generation, in the order they were made: {@code 13T09:00 NORMAL}. */
    List<String> generations() {
        return runs.generations(null).stream().map(PlannedSite::words).toList();
    }

    private static String words(StoredGeneration stored) {
        Map<String, String> options = stored.generation().options();
        StoredUnit root = stored.units().get(0);
        return options.get("scheduled").substring(8, 16) + " " + (root == null ? State.WAIT_START_TIME : root.state());
    }

    /** The revisions that generations run, in the order they were made. */
    String revisionsUsed() {
        return runs.generations(null).stream().map(stored -> stored.generation().revision())
                .collect(Collectors.joining(" "));
    }

    PlanAnswer.Reason refusal(PlanAnswer answer) {
        return ((PlanAnswer.Refused) answer).reason();
    }
}
