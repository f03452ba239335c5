package dandori.engine.operation;

import static dandori.testkit.JobnetBuilder.aJobnet;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.ConnectorDefinition;
import dandori.engine.definition.EventDefinition;
import dandori.engine.definition.EventDefinition.Awaited;
import dandori.engine.definition.OrDefinition;
import dandori.engine.definition.RootJobnet;
import dandori.engine.definition.RootRules;
import dandori.engine.definition.SendDefinition;
import dandori.engine.definition.StartCondition;
import dandori.engine.definition.StartCondition.AfterAbnormal;
import dandori.engine.definition.StartCondition.AtNextStart;
import dandori.engine.definition.UnitDefinition;
import dandori.engine.definition.WaitCondition;
import dandori.engine.definition.WaitCondition.BadExecutions;
import dandori.engine.port.JournalEntry;
import dandori.engine.run.Engine;
import dandori.engine.run.EngineSettings;
import dandori.engine.run.OperationVerdict;
import dandori.engine.run.Plan;
import dandori.engine.state.Event;
import dandori.engine.state.State;
import dandori.engine.state.Transition;
import dandori.engine.state.TransitionTable;
import dandori.engine.state.UnitKind;
import dandori.testkit.ChangesBuilder;
import dandori.testkit.JobBuilder;
import dandori.testkit.JobnetBuilder;
import dandori.testkit.MemoryRunStore;
import dandori.testkit.ScriptedRunner;
import dandori.testkit.SettableClock;

/** One unit, {@code /root/u}, or the root jobnet itself, of one kind in one state, as a store has it. */
final class Situation {

    static final String ROOT = "/root";
    static final String UNIT = "/root/u";
    static final String AWAITED = "/other";
    private static final int U = 1;

    private final SettableClock clock = new SettableClock(ChangesBuilder.AT);
    private final MemoryRunStore store = new MemoryRunStore();
    private final ScriptedRunner runner = new ScriptedRunner(clock);
    private final Plan plan;
    private final RootJobnet root;
    private final Engine engine;
    private final int stored;

    private Situation(RootJobnet root, ChangesBuilder changes) {
        this.root = root;
        plan = new Plan(root);
        store.commit(changes.build());
        engine = new Engine(store, runner::attach, (file, workPath) -> Optional.empty(), clock,
                new EngineSettings(ZoneOffset.UTC, "host", Map.of(), 5));
        engine.definitions(generation -> Optional.of(root));
        engine.dayPlans((path, day) -> true);
        store.openGenerations().forEach(open -> engine.takeUp(open, this.root));
        stored = store.journal(1).size();
    }

    /** A unit of a generation that goes on; beside it another that keeps its jobnet open. */
    static Situation running(UnitKind kind, State state) {
        ChangesBuilder changes = begun().moves(U, attempt(state), initial(kind), state);
        return new Situation(root(kind),
                kind == UnitKind.JOBNET ? changes.notes(U, "nested", "at 2099-01-01T00:00:00Z") : changes);
    }

    /** A unit of a generation that has ended. */
    static Situation ended(UnitKind kind, State state) {
        return new Situation(root(kind), begun().moves(U, attempt(state), initial(kind), state)
                .moves(U + 1, 1, State.RUNNING, State.NORMAL).moves(0, 0, State.RUNNING, State.ABNORMAL));
    }

    /** The root jobnet itself. */
    static Situation ofRoot(State state) {
        RootJobnet plain = aJobnet("root").nested(aJobnet("u").job("inside")).root();
        var condition = new StartCondition(List.of((EventDefinition) unit(UnitKind.EVENT)), false, AtNextStart.ANOTHER,
                false, true, AfterAbnormal.GO_ON);
        String kind = state == State.MONITORING ? "MONITORING" : "EXECUTION";
        ChangesBuilder changes = ChangesBuilder.about(1)
                .registered(ROOT, Map.of("scheduled", "2099-01-01T00:00:00Z", "kind", kind))
                .moves(0, 0, State.WAIT_START_TIME, state);
        if (state.ended()) {
            changes.moves(U, 0, State.RUNNING, State.NORMAL).moves(U + 1, 1, State.RUNNING, State.NORMAL);
        }
        return new Situation(withRules(plain, Optional.of(condition), ROOT), changes);
    }

    private static ChangesBuilder begun() {
        return ChangesBuilder.about(1).registered(ROOT).moves(0, 0, State.WAIT_START_TIME, State.RUNNING);
    }

    private static State initial(UnitKind kind) {
        return kind == UnitKind.JOB ? State.WAIT_EXECUTION : State.WAIT_PREVIOUS;
    }

    private static int attempt(State state) {
        return state == State.WAIT_PREVIOUS || state == State.HELD ? 0 : 1;
    }

    private static RootJobnet root(UnitKind kind) {
        JobnetBuilder root = aJobnet("root");
        if (kind == UnitKind.JOBNET) {
            root.nested(aJobnet("u"));
        } else {
            root.unit(unit(kind));
        }
        return withRules(root.job("open").root(), Optional.empty(), UNIT);
    }

    private static RootJobnet withRules(RootJobnet plain, Optional<StartCondition> condition, String waiting) {
        var wait = new WaitCondition(List.of(AWAITED), true, false, false, BadExecutions.NONE);
        var rules = new RootRules(condition, Optional.empty(), Map.of(waiting, wait), Map.of());
        return new RootJobnet(plain.path(), plain.revision(), plain.jobnet(), rules);
    }

    private static UnitDefinition unit(UnitKind kind) {
        return switch (kind) {
            case JOB -> JobBuilder.aJob("u").build();
            case JUDGMENT -> aJobnet("of").judgment("u", 0).build().units().get(0);
            case OR -> new OrDefinition("u", false, false);
            case EVENT -> new EventDefinition("u", false, false, new Awaited.Interval(Duration.ofDays(1), false),
                    Optional.empty(), Map.of());
            case SEND -> new SendDefinition("u", false, false, "1", Map.of());
            case CONNECTOR -> new ConnectorDefinition("u", false, false, "/other");
            case JOBNET -> throw new IllegalArgumentException("a jobnet is built, not defined");
        };
    }

    Engine engine() {
        return engine;
    }

    /** Lets what was asked for become durable. */
    OperationVerdict after(OperationVerdict verdict) {
        engine.tick();
        return verdict;
    }

    /** The rows of the table that were gone through since the situation was made. */
    List<Transition> visited() {
        var rows = new ArrayList<Transition>();
        List<JournalEntry> journal = store.journal(1);
        for (JournalEntry entry : journal.subList(stored, journal.size())) {
            rows.add(TransitionTable.require(plan.kind(entry.unit()), entry.from(), Event.valueOf(entry.event())));
        }
        return rows;
    }
}
