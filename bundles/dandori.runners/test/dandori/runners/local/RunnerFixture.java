package dandori.runners.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner.AttemptRecord;
import dandori.engine.port.JobRunner.ProcessIdentity;

/** A runner with a spool and a work directory of its own. */
abstract class RunnerFixture {

    private static final Duration GRACE = Duration.ofMillis(300);
    static final long LOG_LIMIT = 4L << 20;

    @TempDir
    Path directory;
    Recorder recorder = new Recorder();
    LocalJobRunner runner;
    private int units;

    @BeforeEach
    void openRunner() throws IOException {
        Files.createDirectories(work());
        runner = open();
    }

    @AfterEach
    void closeRunner() {
        runner.close();
    }

    Path work() {
        return directory.resolve("work");
    }

    Path spool() {
        return directory.resolve("spool");
    }

    LocalJobRunner open() {
        return new LocalJobRunner(new LocalRunnerSettings(spool(), work(), GRACE, LOG_LIMIT), recorder,
                InstantSource.system());
    }

    /** Another runner on the same spool, as after a restart; nothing told so far is remembered. */
    void reopen() {
        runner.close();
        recorder = new Recorder();
        runner = open();
    }

    AttemptId newId() {
        return new AttemptId(1, ++units, 1);
    }

    /** The one that the next start will have. */
    AttemptId nextId() {
        return new AttemptId(1, units + 1, 1);
    }

    AttemptId start(JobBuilder job) {
        AttemptId id = newId();
        runner.start(job.as(id));
        return id;
    }

    JobEnd takeUp(AttemptId id, ProcessIdentity process) {
        runner.takeUp(new AttemptRecord(id, process));
        return recorder.awaitEnd(id);
    }

    int run(JobBuilder job) {
        return exitCode(start(job));
    }

    int exitCode(AttemptId id) {
        return assertInstanceOf(JobEnd.Exited.class, recorder.awaitEnd(id)).code();
    }

    /** Runs a job that succeeds; what it writes to standard output. */
    String outputOf(JobBuilder job) throws IOException {
        AttemptId id = start(job);
        assertEquals(0, exitCode(id), () -> error(id));
        return Files.readString(runner.output(id), StandardCharsets.UTF_8);
    }

    /** The reason a job could not be started; it must mention {@code subject}. */
    void assertNotStarted(JobBuilder job, String subject) {
        String reason = assertInstanceOf(JobEnd.FailedToStart.class, recorder.awaitEnd(start(job))).reason();
        assertTrue(reason.contains(subject), reason);
    }

    String error(AttemptId id) {
        try {
            return Files.readString(runner.error(id), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
