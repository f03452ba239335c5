package dandori.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.JournalEntry;
import dandori.engine.run.EngineSettings;
import dandori.engine.run.Plan;
import dandori.engine.scenario.Scenario.Line;
import dandori.engine.scenario.Scenario.Section;
import dandori.engine.state.Event;
import dandori.engine.state.Transition;
import dandori.engine.state.TransitionTable;
import dandori.engine.state.UnitKind;
import dandori.testkit.MemorySite;

/** Plays a scenario on a stage. */
final class Play {

    static final int MANY_SLOTS = 100;
    private static final String GIVEN = "given";

    private final Scenario scenario;
    private final Stage stage;
    private final Happenings happenings;
    private final Expectations expectations;

    /** In memory. */
    Play(Scenario scenario) {
        this(scenario, Play::memory);
    }

    /** @param stages makes the stage, given what surrounds the root jobnets */
    Play(Scenario scenario, Function<Surroundings, Stage> stages) {
        this.scenario = scenario;
        var surroundings = new Surroundings();
        Map<String, RootJobnet> roots = new LinkedHashMap<>();
        for (Section section : scenario.sections()) {
            if (section.keyword().startsWith(GIVEN)) {
                String name = section.keyword().substring(GIVEN.length()).strip();
                String root = name.isEmpty() ? "root" : name;
                roots.put(root, new Given(root, section.lines(), surroundings).root());
            }
        }
        stage = stages.apply(surroundings);
        Map<String, Plan> plans = new LinkedHashMap<>();
        roots.forEach((name, root) -> plans.put(name, new Plan(root)));
        var names = new Names(stage, plans);
        happenings = new Happenings(stage, roots, names);
        expectations = new Expectations(stage, names);
    }

    private static Stage memory(Surroundings surroundings) {
        var site = new MemorySite(new EngineSettings(ZoneOffset.UTC, "host", surroundings.agents(),
                surroundings.groups(), MANY_SLOTS).patient(surroundings.patience()));
        site.planned().addAll(surroundings.planned());
        surroundings.files().forEach(file -> site.files().put(file, MemorySite.MIDNIGHT));
        return new MemoryStage(site);
    }

    Stage stage() {
        return stage;
    }

    /** @throws AssertionError naming file and line, when something else happens than is expected */
    void perform() {
        for (Section section : scenario.sections()) {
            switch (section.keyword()) {
                case "when" -> section.lines().forEach(line -> at(line, () -> happenings.happen(line.text())));
                case "then" -> {
                    section.lines().forEach(line -> at(line, () -> stage.expect(() -> expectations.changed(line))));
                    expectations.endOfSection();
                }
                case "finally" ->
                    at(section.lines().get(0), () -> stage.expect(() -> expectations.states(section.lines())));
                default -> assertTrue(section.keyword().startsWith(GIVEN), section.keyword());
            }
        }
    }

    private void at(Line line, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(scenario.name() + ".txt:" + line.number() + ": " + line.text() + "\n"
                    + failure.getMessage(), failure);
        }
    }

    /** The rows of the transition table that the run went through. */
    List<Transition> visited() {
        var rows = new ArrayList<Transition>();
        for (var stored : stage.store().generations(null)) {
            long number = stored.generation().number();
            for (JournalEntry entry : stage.store().journal(number)) {
                UnitKind kind = stage.plan(number).kind(entry.unit());
                rows.add(TransitionTable.require(kind, entry.from(), Event.valueOf(entry.event())));
            }
        }
        return rows;
    }
}
