package dandori.engine.scenario;

import java.util.ArrayList;
import java.util.List;

import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.JobnetDefinition;
import dandori.engine.definition.OrDefinition;
import dandori.engine.definition.RootJobnet;
import dandori.engine.definition.UnitDefinition;
import dandori.engine.port.JournalEntry;
import dandori.engine.run.Plan;
import dandori.engine.scenario.Scenario.Line;
import dandori.engine.scenario.Scenario.Section;
import dandori.engine.state.Event;
import dandori.engine.state.Transition;
import dandori.engine.state.TransitionTable;
import dandori.engine.state.UnitKind;
import dandori.testkit.MemorySite;

/** Plays a scenario on a site in memory. */
final class Play {

    private static final int MANY_SLOTS = 100;

    private final Scenario scenario;
    private final MemorySite site;
    private final Happenings happenings;
    private final Expectations expectations;

    Play(Scenario scenario) {
        this.scenario = scenario;
        var given = new Given(scenario.sections().get(0).lines());
        RootJobnet root = given.root();
        site = new MemorySite(given.slots(), MANY_SLOTS);
        given.files().forEach(file -> site.files().put(file, MemorySite.MIDNIGHT));
        var names = new Names(new Plan(root));
        happenings = new Happenings(site, root, names);
        expectations = new Expectations(site, names);
    }

    /** @throws AssertionError naming file and line, when something else happens than is expected */
    void perform() {
        for (Section section : scenario.sections()) {
            switch (section.keyword()) {
                case "given" -> {
                }
                case "when" -> section.lines().forEach(line -> at(line, () -> happenings.happen(line.text())));
                case "then" -> {
                    section.lines().forEach(line -> at(line, () -> expectations.changed(line)));
                    expectations.endOfSection();
                }
                case "finally" -> at(section.lines().get(0), () -> expectations.states(section.lines()));
                default -> throw new IllegalArgumentException("no such section: " + section.keyword());
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
        for (var stored : site.store().generations(null)) {
            long number = stored.generation().number();
            for (JournalEntry entry : site.store().journal(number)) {
                UnitKind kind = kind(site.plan(number).unit(entry.unit()));
                rows.add(TransitionTable.require(kind, entry.from(), Event.valueOf(entry.event())));
            }
        }
        return rows;
    }

    private static UnitKind kind(UnitDefinition unit) {
        if (unit instanceof JobnetDefinition) {
            return UnitKind.JOBNET;
        }
        if (unit instanceof JobDefinition) {
            return UnitKind.JOB;
        }
        return unit instanceof OrDefinition ? UnitKind.OR : UnitKind.JUDGMENT;
    }
}
