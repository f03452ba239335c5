package dandori.runners.local;

import static dandori.runners.local.JobBuilder.shell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;

class KillTest extends RunnerFixture {

    private static final String STUBBORN_TREE = "trap '' TERM; sleep 1000 & echo $! >>pids; "
            + "(sleep 1000 & echo $! >>pids); echo $$ >>pids; touch ready; while :; do sleep 1000; done";

    @Test
    void jobThatHeedsTermEndsWithIt() {
        AttemptId id = start(shell("touch ready; exec sleep 1000"));
        awaitReady();

        runner.kill(id);

        assertEquals(143, exitCode(id));
    }

    @Test
    void jobMayEndInItsOwnWayOnTerm() throws IOException {
        AttemptId id = start(shell("trap 'echo tidied; exit 7' TERM; touch ready; while :; do sleep 0.02; done"));
        awaitReady();

        runner.kill(id);

        assertEquals(7, exitCode(id));
        assertEquals("tidied\n", Files.readString(runner.output(id)));
    }

    @Test
    void wholeTreeIsKilledWhenItIgnoresTerm() throws IOException {
        AttemptId id = start(shell(STUBBORN_TREE));
        awaitReady();

        runner.kill(id);

        assertEquals(137, exitCode(id));
        awaitGone(pids());
    }

    @Test
    void childrenThatOutliveTheirParentAreKilledAfterTheGracePeriod() throws IOException {
        AttemptId id = start(shell("(trap '' TERM; sleep 1000) & echo $! >>pids; touch ready; wait"));
        awaitReady();

        runner.kill(id);

        assertEquals(143, exitCode(id));
        awaitGone(pids());
    }

    @Test
    void whatAnEarlierJobLeftBehindIsSpared() throws IOException {
        AttemptId first = start(shell("sleep 1000 & echo $! >>pids"));
        assertEquals(0, exitCode(first));
        long left = pids().get(0);
        Recorder.until(() -> ticksNow() > startOf(left) + 1, "the clock of the processes has moved on");
        AttemptId second = start(shell("touch ready; exec sleep 1000"));
        awaitReady();
        assertEquals(recorder.awaitStart(first), recorder.awaitStart(second));

        runner.kill(second);

        assertEquals(143, exitCode(second));
        Recorder.until(() -> !launcherIsAlive(second), "the launcher has gone");
        assertTrue(ProcessHandle.of(left).orElseThrow().destroyForcibly());
    }

    @Test
    void jobThatSignalsItsOwnGroupIsRecorded() {
        AttemptId id = start(shell("kill -TERM 0; sleep 1000"));

        assertEquals(143, exitCode(id));
        assertEquals(0, run(shell("exit 0")));
    }

    @Test
    void jobStoppedForAWhileIsNotTakenForEnded() {
        AttemptId id = start(shell("echo $$ >>pids; touch ready; kill -STOP $$; exit 5"));
        awaitReady();
        Recorder.until(() -> stateOf(pids().get(0)) == 'T', "the job has stopped");

        command("kill", "-CONT", Long.toString(pids().get(0)));

        assertEquals(5, exitCode(id));
    }

    @Test
    void attemptKilledAtOnceEndsOnce() {
        List<AttemptId> ids = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            AttemptId id = start(shell("exec sleep 1000"));
            runner.kill(id);
            ids.add(id);
        }

        for (AttemptId id : ids) {
            JobEnd end = recorder.awaitEnd(id);
            assertTrue(end instanceof JobEnd.FailedToStart || exitCode(id) > 128, end.toString());
        }
    }

    @Test
    void attemptThatHangsBeforeItsProcessIsFreed() {
        command("mkfifo", work() + "/hang");
        AttemptId id = start(shell("exit 0").output("hang", false));

        runner.kill(id);

        assertInstanceOf(JobEnd.FailedToStart.class, recorder.awaitEnd(id));
    }

    @Test
    void unknownAttemptIsPassedOver() {
        runner.kill(new AttemptId(9, 9, 9));

        assertEquals(0, run(shell("exit 0")));
    }

    @Test
    void killedLauncherMakesTheAttemptLostOnceTheJobIsGone() throws IOException {
        AttemptId id = start(shell("echo $$ >>pids; touch ready; while [ ! -e go ]; do sleep 0.02; done; touch done"));
        awaitReady();

        ProcessHandle.of(recorder.awaitStart(id).pid()).orElseThrow().destroyForcibly();
        assertEquals(0, run(shell("exit 0")));
        assertTrue(!recorder.hasEnded(id));
        Files.createFile(work().resolve("go"));

        assertInstanceOf(JobEnd.Lost.class, recorder.awaitEnd(id));
        assertTrue(Files.exists(work().resolve("done")));
    }

    @Test
    void jobWhoseLauncherWasKilledCanBeKilled() throws IOException {
        AttemptId id = start(shell(STUBBORN_TREE));
        awaitReady();
        ProcessHandle.of(recorder.awaitStart(id).pid()).orElseThrow().destroyForcibly();

        Recorder.until(() -> !launcherIsAlive(id), "the launcher has gone");
        runner.kill(id);

        assertInstanceOf(JobEnd.Lost.class, recorder.awaitEnd(id));
        awaitGone(pids());
    }

    @Test
    void idleLauncherThatIsKilledIsReplaced() {
        for (int i = 0; i < 20; i++) {
            AttemptId id = start(shell("exit 4"));
            JobEnd end = recorder.awaitEnd(id);

            assertTrue(end instanceof JobEnd.NeverStarted || exitCode(id) == 4, end.toString());
            if (!(end instanceof JobEnd.NeverStarted)) {
                ProcessHandle.of(recorder.awaitStart(id).pid()).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }

    private void awaitReady() {
        Recorder.until(() -> Files.exists(work().resolve("ready")), "the job is ready");
    }

    private boolean launcherIsAlive(AttemptId id) {
        return new ProcessTable().isAlive(recorder.awaitStart(id));
    }

    private static void awaitGone(List<Long> pids) {
        ProcessTable table = new ProcessTable();
        pids.forEach(pid -> Recorder.until(() -> table.find(pid).isEmpty(), pid + " is gone"));
    }

    private List<Long> pids() {
        try {
            return Files.readAllLines(work().resolve("pids")).stream().map(Long::valueOf).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static char stateOf(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long startOf(long pid) {
        return new ProcessTable().find(pid).orElseThrow().started();
    }

    private static long ticksNow() {
        Instant now = Instant.EPOCH;
        return new ProcessTable().ticksAt(now, now);
    }

    private static void command(String... words) {
        try {
            assertEquals(0, new ProcessBuilder(words).start().waitFor());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
