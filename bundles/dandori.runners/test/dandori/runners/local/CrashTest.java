package dandori.runners.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner.AttemptRecord;

/** The scheduler's process is killed by SIGKILL at a random moment; the file the jobs append to is the truth. */
class CrashTest {

    @TempDir
    Path directory;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(Boolean.getBoolean("dandori.long") ? 40 : 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyJobRunsExactlyOnce(long seed) throws Exception {
        Random random = new Random(seed);
        int intents = 1 + random.nextInt(CrashingMain.JOBS / 2);

        killTheSchedulerAfter(intents, random.nextInt(2_000_000));
        Recorder recorder = new Recorder();
        List<Integer> neverStarted;
        try (LocalJobRunner runner = open(recorder)) {
            neverStarted = takeUp(runner, recorder);
            neverStarted.forEach(unit -> assertFalse(truth().contains(unit), unit + " had been started"));
            runner.allTakenUp();
        }
        runAgain(neverStarted);

        List<Integer> truth = truth();
        truth.sort(null);
        List<Integer> expected = lines("intents");
        expected.sort(null);
        assertEquals(expected, truth);
    }

    private void killTheSchedulerAfter(int intents, int nanos) throws Exception {
        Process scheduler = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx64m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath(), CrashingMain.class.getName(),
                spool().toString(),
                directory.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Recorder.until(() -> lines("intents").size() >= intents || !scheduler.isAlive(), intents + " are ordered");
        assertTrue(scheduler.isAlive());
        long until = System.nanoTime() + nanos;
        Recorder.until(() -> System.nanoTime() > until, "the moment has come");
        scheduler.destroyForcibly().waitFor();
    }

    /** Where the classes of this test come from, however it is run. */
    private static String classPath() {
        return Stream.of(CrashingMain.class, LocalJobRunner.class, AttemptId.class)
                .map(type -> new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath())
                .distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** Each attempt without a committed end must be found as it is; those that were never started are returned. */
    private List<Integer> takeUp(LocalJobRunner runner, Recorder recorder) {
        List<Integer> neverStarted = new ArrayList<>();
        List<Integer> open = lines("intents");
        open.removeAll(lines("ends"));
        open.forEach(unit -> runner.takeUp(new AttemptRecord(CrashingMain.id(unit), null)));
        for (int unit : open) {
            JobEnd end = recorder.awaitEnd(CrashingMain.id(unit));
            if (end instanceof JobEnd.NeverStarted) {
                neverStarted.add(unit);
            } else {
                assertEquals(unit % 7, end instanceof JobEnd.Exited exit ? exit.code() : -1, () -> unit + ": " + end);
            }
        }
        return neverStarted;
    }

    private void runAgain(List<Integer> units) {
        Recorder recorder = new Recorder();
        try (LocalJobRunner runner = open(recorder)) {
            units.forEach(unit -> runner.start(CrashingMain.job(unit).as(CrashingMain.id(unit))));
            for (int unit : units) {
                AttemptId id = CrashingMain.id(unit);
                assertEquals(unit % 7, recorder.awaitEnd(id) instanceof JobEnd.Exited exit ? exit.code() : -1);
            }
        }
    }

    private LocalJobRunner open(Recorder recorder) {
        return new LocalJobRunner(new LocalRunnerSettings(spool(), directory), recorder, InstantSource.system());
    }

    private Path spool() {
        return directory.resolve("spool");
    }

    private List<Integer> truth() {
        return lines("truth");
    }

    private List<Integer> lines(String file) {
        Path path = directory.resolve(file);
        try {
            String text = Files.exists(path) ? Files.readString(path) : "";
            String complete = text.substring(0, text.lastIndexOf('\n') + 1);
            return new ArrayList<>(Arrays.stream(complete.split("\n")).filter(line -> !line.isEmpty())
                    .map(Integer::valueOf).toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
