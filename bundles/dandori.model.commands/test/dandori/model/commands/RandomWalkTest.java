package dandori.model.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.model.Jobnet;
import dandori.model.Placement;
import dandori.model.Relation;
import dandori.model.Unit;
import dandori.model.commands.rules.Cell;
import dandori.model.resource.UnitDefinitionResource;
import dandori.unitdef.text.Encoded;

/** Thousands of edits in a row: the rules hold after each, and all of them can be taken back. */
class RandomWalkTest {

    private static final int STEPS = 3_000;
    private static final int EDITS_OF_A_FILE = Boolean.getBoolean("dandori.long") ? 10_000 : 300;
    private static final int KINDS = 18;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 5, 20_261_121 })
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

    /** Edits that were made, so many and no fewer, on a file that was read; the long run makes 10,000. */
    @ParameterizedTest
    @ValueSource(strings = { "orders", "relations", "schedules" })
    void editsOfAFileUndoneLeaveItsBytesAsTheyWere(String name) throws IOException {
        byte[] original = Files.readAllBytes(Path.of("../../samples", name + ".unitdef"));
        var resource = new UnitDefinitionResource(URI.createURI(name));
        resource.load(new ByteArrayInputStream(original), null);
        var edits = new RandomEdits(resource.definition(), 7);
        Deque<ModelCommand> done = new ArrayDeque<>();

        while (done.size() < EDITS_OF_A_FILE) {
            ModelCommand command = edits.next();
            if (command.attempt().isAllowed()) {
                done.push(command);
            }
        }
        byte[] edited = bytes(resource);
        done.forEach(ModelCommand::undo);
        byte[] undone = bytes(resource);
        done.descendingIterator().forEachRemaining(ModelCommand::redo);

        assertFalse(Arrays.equals(original, edited));
        assertArrayEquals(original, undone);
        assertArrayEquals(edited, bytes(resource));
    }

    private static byte[] bytes(UnitDefinitionResource resource) {
        return assertInstanceOf(Encoded.Bytes.class, resource.text().encode()).content();
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
