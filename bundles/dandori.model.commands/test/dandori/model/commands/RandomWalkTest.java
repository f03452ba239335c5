package dandori.model.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.model.Jobnet;
import dandori.model.Placement;
import dandori.model.Relation;
import dandori.model.Unit;
import dandori.model.commands.rules.Cell;

/** Thousands of edits in a row: the rules hold after each, and all of them can be taken back. */
class RandomWalkTest {

    private static final int STEPS = 3_000;
    private static final int KINDS = 16;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 20_261_121 })
    void afterAnyNumberOfEditsUndoLeadsBackAndRedoForward(long seed) {
        var sample = new Sample();
        var edits = new RandomEdits(sample.definition, seed);
        Snapshot before = Snapshot.of(sample.definition);
        Deque<ModelCommand> done = new ArrayDeque<>();

        for (int i = 0; i < STEPS; i++) {
            ModelCommand command = edits.next();
            if (command.attempt().isAllowed()) {
                done.push(command);
            }
            if (i % 100 == 0) {
                assertLegal(sample);
            }
        }
        Snapshot after = Snapshot.of(sample.definition);
        done.forEach(ModelCommand::undo);
        Snapshot undone = Snapshot.of(sample.definition);
        done.descendingIterator().forEachRemaining(ModelCommand::redo);
        Snapshot redone = Snapshot.of(sample.definition);

        assertEquals(before, undone);
        assertEquals(after, redone);
        assertTrue(done.size() > STEPS / 3, done.size() + " edits only");
        assertEquals(KINDS, done.stream().map(Object::getClass).distinct().count(), "a kind of edit was never made");
    }

    @ParameterizedTest
    @ValueSource(longs = { 4, 5, 6 })
    void wanderingToAndFroInTheHistoryNeverDrifts(long seed) {
        var sample = new Sample();
        var edits = new RandomEdits(sample.definition, seed);
        var history = new History(sample);

        for (int i = 0; i < STEPS / 3; i++) {
            switch (edits.upTo(4)) {
                case 0 -> history.back();
                case 1 -> history.forth();
                default -> history.make(edits.next());
            }
        }

        assertTrue(history.made > STEPS / 20, history.made + " edits only");
    }

    /** Undo and redo as a command stack does them, each state compared with the one that was there before. */
    private static final class History {

        private final Sample sample;
        private final Deque<ModelCommand> done = new ArrayDeque<>();
        private final Deque<ModelCommand> undone = new ArrayDeque<>();
        private final Deque<Snapshot> states = new ArrayDeque<>();
        private int made;

        History(Sample sample) {
            this.sample = sample;
        }

        void back() {
            if (!done.isEmpty()) {
                done.peek().undo();
                undone.push(done.pop());
                assertEquals(states.pop(), Snapshot.of(sample.definition));
            }
        }

        void forth() {
            if (!undone.isEmpty()) {
                states.push(Snapshot.of(sample.definition));
                undone.peek().redo();
                done.push(undone.pop());
            }
        }

        void make(ModelCommand command) {
            Snapshot state = Snapshot.of(sample.definition);
            if (command.attempt().isAllowed()) {
                states.push(state);
                done.push(command);
                undone.clear();
                made++;
            } else {
                assertEquals(state, Snapshot.of(sample.definition));
            }
        }
    }

    private static void assertLegal(Sample sample) {
        sample.definition.eAllContents().forEachRemaining(object -> {
            if (object instanceof Unit unit) {
                assertLegal(unit);
            }
        });
    }

    private static void assertLegal(Unit upper) {
        Set<String> names = new HashSet<>();
        upper.getUnits().forEach(unit -> assertTrue(names.add(unit.getName()), unit.getName() + " twice"));
        Set<Object> placed = new HashSet<>();
        Set<Cell> cells = new HashSet<>();
        upper.getParameters().forEach(parameter -> {
            if (parameter instanceof Placement placement) {
                assertTrue(placed.add(placement.getUnit()), "two placements of one unit");
                assertTrue(placement.getUnit().getUpper() == upper, "a placement of a unit elsewhere");
                boolean drawn = upper instanceof Jobnet && !placement.getUnit().getType().equals("rc");
                assertTrue(!drawn || cells.add(Cell.of(placement)), "two icons in one cell");
            } else if (parameter instanceof Relation relation) {
                assertTrue(relation.getPredecessor().getUpper() == upper, "a relation from elsewhere");
                assertTrue(relation.getSuccessor().getUpper() == upper, "a relation to elsewhere");
            }
        });
        assertEquals(upper.getUnits().size(), placed.size());
        assertTrue(Cycles.none(upper), "a cycle");
    }
}
