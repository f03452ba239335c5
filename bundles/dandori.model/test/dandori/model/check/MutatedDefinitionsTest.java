package dandori.model.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dandori.unitdef.Validation;
import dandori.unitdef.fix.QuickFixes;
import dandori.unitdef.problem.Problem;

/** Definitions whose lines and values were exchanged, repeated and dropped: hard on checks, easy on the reader. */
class MutatedDefinitionsTest {

    private static final int MUTANTS = Boolean.getBoolean("dandori.long") ? 100_000 : 400;
    private static final Path FAULTS = Path.of("../dandori.model/test/faults");
    private static final Path MUTANTS_FOLDER = Path.of("../dandori.model/test/mutants");

    @Test
    void noMutantCrashesOrHangsAndEveryProblemHasAPlace() {
        List<String> lines = Stream.of("sound.unitdef", "planted.unitdef").map(FAULTS::resolve)
                .flatMap(file -> text(file).lines()).toList();

        assertTimeoutPreemptively(Duration.ofHours(1), () -> {
            for (int seed = 0; seed < MUTANTS; seed++) {
                String mutant = mutate(lines, new Random(seed));
                try {
                    examine(mutant);
                } catch (RuntimeException | Error failure) {
                    Files.writeString(MUTANTS_FOLDER.resolve("seed-" + seed + ".unitdef"), mutant);
                    throw new AssertionError("mutant of seed " + seed + ", kept in " + MUTANTS_FOLDER, failure);
                }
            }
        });
    }

    /** Mutants that once failed; new ones are put there by the test that finds them. */
    @Test
    void noMutantThatOnceFailedDoesAgain() throws IOException {
        try (Stream<Path> files = Files.list(MUTANTS_FOLDER)) {
            files.map(MutatedDefinitionsTest::text).forEach(MutatedDefinitionsTest::examine);
        }
    }

    private static void examine(String mutant) {
        Validation found = DefinitionChecks.standard().validate(mutant.getBytes(StandardCharsets.UTF_8), "UTF-8");
        for (Problem problem : found.problems()) {
            assertTrue(problem.line() >= 1 && problem.column() >= 1, problem::toString);
            assertFalse(problem.message().isBlank() || problem.message().matches("(?s).*\\{\\d}.*"), problem::message);
        }
        int picked = mutant.length() % Math.max(1, found.problems().size());
        found.problems().stream().skip(picked).findFirst().ifPresent(problem -> found.tree()
                .flatMap(tree -> QuickFixes.of(tree, problem).map(fix -> fix.applyTo(tree))));
    }

    private static String mutate(List<String> lines, Random random) {
        List<String> mutant = new ArrayList<>(random.nextInt(4) == 0 ? lines : lines.subList(0, lines.size() / 2));
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            int at = random.nextInt(mutant.size());
            String other = lines.get(random.nextInt(lines.size()));
            switch (random.nextInt(6)) {
                case 0 -> mutant.remove(at);
                case 1 -> mutant.add(at, other);
                case 2 -> mutant.set(at, other);
                case 3 -> Collections.swap(mutant, at, random.nextInt(mutant.size()));
                case 4 -> mutant.set(at, crossed(mutant.get(at), other));
                default -> mutant.set(at, mutant.get(at).replaceAll("\\d", String.valueOf(random.nextInt(100))));
            }
        }
        return String.join("\n", mutant);
    }

    /** The key of one line with the value of another. */
    private static String crossed(String line, String other) {
        int equals = line.indexOf('=');
        int value = other.indexOf('=');
        return equals < 0 || value < 0 ? other : line.substring(0, equals) + other.substring(value);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
