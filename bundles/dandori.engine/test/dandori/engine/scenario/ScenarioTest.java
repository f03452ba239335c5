package dandori.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import dandori.engine.operation.OperationMatrix;
import dandori.engine.state.Transition;
import dandori.engine.state.TransitionTable;

/** Plays every scenario, and sees to it that together they go everywhere the transition table can lead. */
class ScenarioTest {

    private static final Path SCENARIOS = Path.of("../dandori.engine/test/scenarios");
    private static final int FEWEST = 150;

    @TestFactory
    Stream<DynamicTest> scenario() throws IOException {
        return scenarios().stream()
                .map(scenario -> dynamicTest(scenario.name(), () -> new Play(scenario).perform()));
    }

    @Test
    void everyRowOfTheTransitionTableIsVisited() throws IOException {
        Set<Transition> unvisited = new LinkedHashSet<>(TransitionTable.rows());

        for (Scenario scenario : scenarios()) {
            var play = new Play(scenario);
            play.perform();
            play.visited().forEach(unvisited::remove);
        }

        Stream.concat(OperationMatrix.cells().stream(), OperationMatrix.rootCells().stream())
                .forEach(cell -> cell.visited().forEach(unvisited::remove));

        assertEquals("", unvisited.stream().map(Transition::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void noScenarioIsMissing() throws IOException {
        assertTrue(scenarios().size() >= FEWEST);
    }

    private static List<Scenario> scenarios() throws IOException {
        var read = new ArrayList<Scenario>();
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            for (Path file : files.sorted().toList()) {
                read.add(Scenario.read(file));
            }
        }
        return read;
    }
}
