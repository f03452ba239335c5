package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** kill −9 at a random moment of a run of 20 jobs: nothing is lost, nothing runs twice. The jobs' own file is the truth. */
class CrashTest {

    private static final int JOBS = 20;

    @TempDir
    private Path folder;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, Boolean.getBoolean("dandori.long") ? 20 : 2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void killedRunIsFinishedByResume(int seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        Path file = Files.writeString(folder.resolve("twenty.unitdef"), twentyJobs(random));
        String site = folder.resolve("site").toString();
        Process run = Product.start("run", file.toString(), "/g/n", "--site", site, "--slots", "4", "--json");

        readLines(run, 1 + random.nextInt(3 * JOBS));
        run.destroyForcibly().waitFor();
        Product.Outcome resumed = Product.type("resume", "--site", site);

        assertEquals(0, resumed.code(), resumed.out() + resumed.err());
        assertTrue(resumed.out().contains("Ended normally") || resumed.err().contains("nothing to resume"),
                resumed.out() + resumed.err());
        List<String> ran = Files.readAllLines(folder.resolve("ran.txt"));
        assertEquals(JOBS, ran.size(), "lost or twice: " + ran);
        assertEquals(JOBS, new TreeSet<>(ran).size(), "twice: " + ran);
    }

    private static void readLines(Process run, int count) throws IOException {
        var lines = run.inputReader(StandardCharsets.UTF_8);
        for (int i = 0; i < count && lines.readLine() != null; i++) {
            // The moment of the kill is so many changes into the run.
        }
    }

    /** Twenty jobs in random order of each other; every one appends its name once. */
    private String twentyJobs(Random random) {
        var text = new StringBuilder("unit=g,,,;\n{\n\tty=g;\n\tunit=n,,,;\n\t{\n\t\tty=n;\n");
        for (int job = 1; job < JOBS; job++) {
            if (random.nextInt(4) > 0) {
                text.append("\t\tar=(f=j").append(random.nextInt(job)).append(",t=j").append(job).append(",seq);\n");
            }
        }
        for (int job = 0; job < JOBS; job++) {
            text.append("\t\tunit=j").append(job).append(",,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tte=\"sleep 0.")
                    .append(random.nextInt(3)).append("\necho j").append(job).append(" >> ").append(folder)
                    .append("/ran.txt\";\n\t\t}\n");
        }
        return text.append("\t}\n}\n").toString();
    }
}
