package dandori.runners.local;

import static dandori.runners.local.JobBuilder.program;
import static dandori.runners.local.JobBuilder.shell;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dandori.engine.port.AttemptId;

class JobFilesTest extends RunnerFixture {

    @Test
    void outputAndErrorAreKeptApartByteForByte() throws IOException {
        AttemptId id = start(shell("printf 'a\\377\\000b'; printf 'c\\376' >&2"));

        assertEquals(0, exitCode(id));

        assertArrayEquals(new byte[]{ 'a', (byte) 255, 0, 'b' }, Files.readAllBytes(runner.output(id)));
        assertArrayEquals(new byte[]{ 'c', (byte) 254 }, Files.readAllBytes(runner.error(id)));
    }

    @Test
    void bigOutputIsComplete() throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (int i = 1; i <= 400_000; i++) {
            expected.writeBytes((i + "\n").getBytes(StandardCharsets.US_ASCII));
        }

        AttemptId id = start(program("seq", "400000"));

        assertEquals(0, exitCode(id));
        assertArrayEquals(expected.toByteArray(), Files.readAllBytes(runner.output(id)));
    }

    @Test
    void namedFilesAreReadReplacedOrAppendedTo() throws IOException {
        Files.writeString(work().resolve("in"), "from input");
        Files.writeString(work().resolve("new"), "old content, longer than the new one\n");
        Files.writeString(work().resolve("add"), "before\n");

        run(shell("cat; echo err >&2").input("in").output("new", false).error("add", true));

        assertEquals("from input", Files.readString(work().resolve("new")));
        assertEquals("before\nerr\n", Files.readString(work().resolve("add")));
    }

    @Test
    void oneFileForBothStreamsKeepsWhatBothWrite() throws IOException {
        run(shell("echo 1; echo 2 >&2; echo 3").output("both", false).error("both", false));

        assertEquals("1\n2\n3\n", Files.readString(work().resolve("both")));
    }

    @Test
    void outputLeadsToTheFilesTheWorkNames() throws IOException {
        AttemptId id = start(
                shell("echo to output; echo to error >&2").output("out.txt", false).error("/dev/null", false));

        assertEquals(0, exitCode(id));

        assertEquals("to output\n", Files.readString(runner.output(id)));
        assertEquals(work().resolve("out.txt").toRealPath(), runner.output(id).toRealPath());
        assertFalse(Files.exists(runner.error(id)), "a device is not to be read from");
    }

    @Test
    void refusedOrderLeavesNoLog() {
        AttemptId id = start(program("no-such-program").output("out.txt", false));

        recorder.awaitEnd(id);

        assertFalse(Files.exists(runner.output(id), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void namedFileIsNeverCutShort() throws IOException {
        AttemptId id = start(shell("head -c 5000000 /dev/zero; echo > begun; while [ ! -e " + work().resolve("go")
                + " ]; do :; done").output("long", false));
        AttemptId bounded = start(shell("cat /dev/zero | tr '\\0' a | head -c 5000000; while [ -s "
                + runner.output(nextId()) + " ]; do :; done; echo end"));

        assertEquals(0, exitCode(bounded));
        Files.createFile(work().resolve("go"));

        assertEquals(0, exitCode(id));
        assertEquals(5_000_000, Files.size(work().resolve("long")));
    }

    @Test
    void jobWithoutInputReadsNothing() throws IOException {
        assertEquals("", outputOf(program("cat")));
    }

    @Test
    void filesThatCannotBeOpenedAreNamed() throws IOException {
        Files.createDirectories(work().resolve("folder"));

        assertNotStarted(shell("echo 1").input("none"), work() + "/none cannot be opened: it does not exist");
        assertNotStarted(shell("echo 1").output("no/file", false), "the directory " + work().resolve("no"));
        assertNotStarted(shell("echo 1").output("folder", true), work() + "/folder cannot be opened: it is a");
        assertNotStarted(shell("echo 1").error("no/err", true), "standard error file " + work().resolve("no/err"));
    }

    @Test
    void logThatGrowsTooLongIsPutAsideAndBegunAnew() throws IOException {
        AttemptId id = start(shell("cat /dev/zero | tr '\\0' a | head -c 5000000; while [ -s "
                + runner.output(nextId()) + " ]; do :; done; echo end"));

        assertEquals(0, exitCode(id));

        assertEquals("end\n", Files.readString(runner.output(id)));
        assertEquals(5_000_000, Files.size(LocalJobRunner.earlierPart(runner.output(id))));
    }

    // --- what is kept no longer ----------------------------------------------------------------------------------

    @Test
    void logsGoWithTheirGenerationAndFilesOfTheUserStay() throws IOException {
        AttemptId kept = new AttemptId(2, 1, 1);
        AttemptId dropped = start(shell("echo kept nowhere; echo err >&2").output("named", false));
        assertEquals(0, exitCode(dropped));
        runner.start(shell("echo kept").as(kept));
        assertEquals(0, exitCode(kept));

        runner.drop(dropped.generation());
        runner.drop(77);

        Recorder.until(() -> Files.notExists(runner.error(dropped).getParent()), "the logs have gone");
        assertEquals("kept nowhere\n", Files.readString(work().resolve("named")));
        assertEquals("kept\n", Files.readString(runner.output(kept)));
    }

    @Test
    void logsThatAnEarlierProcessLeftGoWhenTheNextOneLooks() throws IOException {
        AttemptId kept = new AttemptId(2, 1, 1);
        AttemptId left = start(shell("echo left"));
        assertEquals(0, exitCode(left));
        runner.start(shell("echo kept").as(kept));
        assertEquals(0, exitCode(kept));
        reopen();

        runner.keepLogsOf(Set.of(2L, 3L));

        assertFalse(Files.exists(runner.output(left).getParent()));
        assertEquals("kept\n", Files.readString(runner.output(kept)));
    }
}
