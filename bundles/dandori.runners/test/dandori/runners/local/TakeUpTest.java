package dandori.runners.local;

import static dandori.runners.local.JobBuilder.shell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner.AttemptRecord;
import dandori.engine.port.JobRunner.ProcessIdentity;

class TakeUpTest extends RunnerFixture {

    private static final String WAITING = "touch ready; while [ ! -e go ]; do sleep 0.02; done; echo x >>truth; exit 7";
    private static final ProcessIdentity SOMEBODY = new ProcessIdentity(4_000_000, "1@boot");

    @BeforeEach
    void makeTheSpoolOneThatWasUsedBefore() {
        reopen();
    }

    @Test
    void runningAttemptGoesOnBeingWatched() throws IOException {
        AttemptId id = start(shell(WAITING));
        ProcessIdentity process = recorder.awaitStart(id);
        awaitFile("ready");

        reopen();
        runner.takeUp(new AttemptRecord(id, process));
        Files.createFile(work().resolve("go"));

        assertEquals(7, exitCode(id));
        assertEquals(List.of("x"), Files.readAllLines(work().resolve("truth")));
    }

    @Test
    void startThatWasNotCommittedIsToldAgain() throws IOException {
        AttemptId id = start(shell(WAITING));
        ProcessIdentity process = recorder.awaitStart(id);

        reopen();
        runner.takeUp(new AttemptRecord(id, null));

        assertEquals(process, recorder.awaitStart(id));
        Files.createFile(work().resolve("go"));
        assertEquals(7, exitCode(id));
    }

    @Test
    void endMeanwhileIsFoundInTheRecordWithItsTime() throws IOException {
        AttemptId id = start(shell(WAITING));
        ProcessIdentity process = recorder.awaitStart(id);
        runner.close();
        Files.createFile(work().resolve("go"));
        Recorder.until(() -> !new ProcessTable().isAlive(process), "the launcher has finished");
        long ended = Files.getLastModifiedTime(work().resolve("truth")).toMillis();

        runner = open();
        JobEnd.Exited end = assertInstanceOf(JobEnd.Exited.class, takeUp(id, process));

        assertEquals(7, end.code());
        assertTrue(Math.abs(end.at().toEpochMilli() - ended) < 2000, end.at() + " is not " + ended);
    }

    @Test
    void failureMeanwhileIsFoundInTheRecord() {
        AttemptId id = start(shell("exit 0").in("/no/such/place"));
        recorder.awaitEnd(id);

        reopen();

        assertInstanceOf(JobEnd.FailedToStart.class, takeUp(id, null));
    }

    @Test
    void attemptNobodyStartedIsSafeToStart() {
        AttemptId id = newId();
        run(shell("exit 0"));

        reopen();

        assertInstanceOf(JobEnd.NeverStarted.class, takeUp(id, null));
        recorder = new Recorder();
        runner.close();
        runner = open();
        runner.start(shell("exit 6").as(id));
        assertEquals(6, exitCode(id));
    }

    @Test
    void attemptThatWasStartedButHasNoRecordIsLost() {
        assertInstanceOf(JobEnd.Lost.class, takeUp(newId(), SOMEBODY));
    }

    @Test
    void nothingIsConcludedFromASpoolThatWasRemoved() throws IOException {
        runner.close();
        delete(spool());
        runner = open();

        assertInstanceOf(JobEnd.Lost.class, takeUp(newId(), null));
    }

    @Test
    void nothingIsConcludedFromRecordsThatMayHaveBeenLostWithThePower() throws IOException {
        runner.close();
        Files.writeString(spool().resolve("boot"), "another boot");
        runner = open();
        assertInstanceOf(JobEnd.Lost.class, takeUp(newId(), null));
        reopen();
        assertInstanceOf(JobEnd.Lost.class, takeUp(newId(), null));

        runner.allTakenUp();
        assertInstanceOf(JobEnd.Lost.class, takeUp(newId(), null));
        reopen();

        assertInstanceOf(JobEnd.NeverStarted.class, takeUp(newId(), null));
    }

    @Test
    void attemptThatRanWhenTheMachineStoppedIsLostAndOneThatHadEndedIsNot() throws IOException {
        AttemptId ended = newId();
        AttemptId running = newId();
        runner.close();
        Files.writeString(spool().resolve("records/1-2@other"), "launcher 1 2@other\nstart " + AttemptName.of(ended)
                + " 1000\nexit " + AttemptName.of(ended) + " 3\nstart " + AttemptName.of(running) + " 2000\n");
        runner = open();

        assertEquals(3, assertInstanceOf(JobEnd.Exited.class, takeUp(ended, null)).code());
        assertInstanceOf(JobEnd.Lost.class, takeUp(running, null));
    }

    @Test
    void launcherThatCannotBeIdentifiedLeavesEverythingOpen() throws IOException {
        runner.close();
        Files.writeString(spool().resolve("records/garbage"), "launch");
        runner = open();

        assertInstanceOf(JobEnd.Lost.class, takeUp(newId(), null));
    }

    @Test
    void launcherThatWasToldNothingLeavesNothingOpen() throws IOException {
        runner.close();
        Files.createFile(spool().resolve("records/empty"));
        runner = open();

        assertInstanceOf(JobEnd.NeverStarted.class, takeUp(newId(), null));
    }

    @Test
    void stubbornAttemptTakenUpCanBeKilled() throws IOException {
        AttemptId id = start(shell("trap '' TERM; touch ready; while :; do sleep 1000; done"));
        ProcessIdentity process = recorder.awaitStart(id);
        awaitFile("ready");

        reopen();
        runner.takeUp(new AttemptRecord(id, process));
        runner.kill(id);

        assertEquals(137, exitCode(id));
    }

    @Test
    void attemptThatWaitedForALauncherIsResolvedLikeAnyOther() throws IOException {
        Files.createFile(work().resolve("go"));
        AttemptId[] ids = new AttemptId[60];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = start(shell("echo " + i + " >>truth"));
        }

        reopen();
        int started = 0;
        for (AttemptId id : ids) {
            JobEnd end = takeUp(id, null);
            assertFalse(end instanceof JobEnd.Lost, end.toString());
            started += end instanceof JobEnd.Exited ? 1 : 0;
        }

        Path truth = work().resolve("truth");
        assertEquals(started, Files.exists(truth) ? Files.readAllLines(truth).size() : 0);
    }

    @Test
    void recordsGoWhenAllIsTakenUpAndForgotten() throws IOException {
        AttemptId committed = start(shell("exit 0"));
        AttemptId open = start(shell("exit 0"));
        recorder.awaitEnd(committed);
        recorder.awaitEnd(open);

        reopen();
        takeUp(open, null);
        runner.allTakenUp();
        assertEquals(0, run(shell("exit 0")));
        assertTrue(mentions(open));
        runner.forget(List.of(open));

        Recorder.until(() -> !mentions(open) && !mentions(committed), "the records are gone");
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
    void garbageInTheSpoolIsSurvived(long seed) throws IOException {
        Random random = new Random(seed);
        AttemptId real = start(shell("exit 9"));
        recorder.awaitEnd(real);
        runner.close();
        for (int i = 0; i < 10; i++) {
            Files.write(spool().resolve("records/garbage" + i), garbage(random));
        }
        runner = open();
        recorder = new Recorder();
        reopen();

        assertEquals(9, assertInstanceOf(JobEnd.Exited.class, takeUp(real, null)).code());
        assertInstanceOf(JobEnd.Lost.class, takeUp(newId(), null));
        assertEquals(0, run(shell("exit 0")));
    }

    private static byte[] garbage(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(300)];
        random.nextBytes(bytes);
        String parts = "launcher start exit fail 1-1-1 -1 99999999999999999999 \n\n ";
        byte[] words = parts.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextBoolean() ? words[random.nextInt(words.length)] : bytes[i];
        }
        bytes[0] = 'x';
        return bytes;
    }

    private boolean mentions(AttemptId id) {
        try (var files = Files.list(spool().resolve("records"))) {
            for (Path file : files.toList()) {
                if (SpoolRecord.read(file).traces().containsKey(id)) {
                    return true;
                }
            }
            return false;
        } catch (IOException changing) {
            return true;
        }
    }

    private void awaitFile(String name) {
        Recorder.until(() -> Files.exists(work().resolve(name)), name + " is there");
    }

    private static void delete(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
