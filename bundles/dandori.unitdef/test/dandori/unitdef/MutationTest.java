package dandori.unitdef;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.unitdef.edit.CanonicalPrinter;
import dandori.unitdef.edit.DefinitionWriter;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitDraft;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MutationTest {

    private static final int MUTANTS = Campaign.size(1_000, 100_000);
    private static final Duration SLOWEST = Duration.ofSeconds(20);
    private static final String TELLING = "{}\";,=()#/*\n\r unit=ty=el=ar=\t\u3042";

    @Test
    void noMutantCrashesOrHangsAndEveryProblemHasAPlace() {
        List<byte[]> originals = new ArrayList<>(SampleFiles.real().stream().map(SampleFiles::bytes).toList());
        originals.addAll(SampleFiles.malformed().stream().map(SampleFiles::bytes).toList());
        originals.add(Generated.wild(7).getBytes(StandardCharsets.UTF_8));

        assertTimeoutPreemptively(Duration.ofSeconds(Campaign.size(60, 3_600)), () -> {
            for (int seed = 0; seed < MUTANTS; seed++) {
                byte[] original = originals.get(seed % originals.size());
                examineKept(mutate(original, new Random(seed)), seed);
            }
        });
    }

    /** Mutants that once failed; new ones are put there by the test that finds them. */
    @Test
    void noMutantThatOnceFailedDoesAgain() {
        for (Path file : SampleFiles.mutants()) {
            byte[] mutant = SampleFiles.bytes(file);

            examine(mutant, "UTF-8");
            examine(mutant, "Shift_JIS");
        }
    }

    private static void examineKept(byte[] mutant, int seed) {
        long start = System.nanoTime();
        try {
            examine(mutant, seed % 3 == 0 ? "Shift_JIS" : "UTF-8");
        } catch (RuntimeException | Error failure) {
            SampleFiles.keep(mutant, "seed-" + seed);
            throw new AssertionError("mutant of seed " + seed + ", kept in test/mutants", failure);
        }
        assertTrue(System.nanoTime() - start < SLOWEST.toNanos(), () -> "mutant of seed " + seed + " took too long");
    }

    private static void examine(byte[] mutant, String charset) {
        for (Problem problem : DefinitionReader.validate(mutant, charset)) {
            assertTrue(problem.line() >= 1 && problem.column() >= 1, problem::toString);
            assertTrue(!problem.message().isBlank() && problem.message().length() < 600, problem::message);
        }
        if (DefinitionReader.read(mutant, charset) instanceof Reading.Readable readable) {
            DefinitionTree tree = readable.tree();
            assertArrayEquals(mutant, Definitions.bytes(tree.source()));
            assertEquals(tree.print(), DefinitionWriter.write(tree, tree.units().stream().map(UnitDraft::from).toList())
                    .text());
            CanonicalPrinter.print(tree);
        }
    }

    private static byte[] mutate(byte[] original, Random random) {
        byte[] mutant = original;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(mutant.length + 1);
            int length = Math.min(random.nextInt(12), mutant.length - at);
            mutant = switch (random.nextInt(6)) {
                case 0 -> splice(mutant, at, length, new byte[0]);
                case 1 -> splice(mutant, at, 0, telling(random));
                case 2 -> splice(mutant, at, Math.min(1, mutant.length - at), telling(random));
                case 3 -> splice(mutant, at, 0, Arrays.copyOfRange(mutant, at, at + length));
                case 4 -> Arrays.copyOf(mutant, Math.max(1, at));
                default ->
                    splice(mutant, at, Math.min(1, mutant.length - at), new byte[]{ (byte) random.nextInt(256) });
            };
        }
        return mutant;
    }

    private static byte[] telling(Random random) {
        int at = random.nextInt(TELLING.length());
        return TELLING.substring(at, at + 1).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] splice(byte[] content, int at, int removed, byte[] inserted) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(content, 0, at);
        result.writeBytes(inserted);
        result.write(content, at + removed, content.length - at - removed);
        return result.toByteArray();
    }
}
