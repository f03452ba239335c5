package dandori.runners.local;

import static dandori.runners.local.JobBuilder.program;
import static dandori.runners.local.JobBuilder.shell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner.ProcessIdentity;

class LocalJobRunnerTest extends RunnerFixture {

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 127, 128, 255 })
    void exitCodeIsThatOfTheJob(int code) {
        assertEquals(code, run(shell("exit " + code)));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 6, 9, 11, 13, 15 })
    void signalBecomes128AndItsNumber(int signal) throws IOException {
        assumeFalse(ignoredHere(signal), "inherited as ignored, by the tests and so by every job");

        assertEquals(128 + signal, run(shell("kill -" + signal + " $$")));
    }

    /** A signal that whoever started the tests ignores ({@code nohup}, a background job) stays ignored in a shell. */
    private static boolean ignoredHere(int signal) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("SigIgn:")) {
                return (Long.parseUnsignedLong(line.substring(7).strip(), 16) >> (signal - 1) & 1) == 1;
            }
        }
        return false;
    }

    @Test
    void startIsToldWithTheSessionOfTheJobBeforeItsEnd() throws IOException {
        AttemptId id = start(shell("read -r stat </proc/self/stat; echo ${stat##*)}"));

        ProcessIdentity process = recorder.awaitStart(id);

        assertEquals(0, exitCode(id));
        String[] fields = Files.readString(runner.output(id)).strip().split(" ");
        assertEquals(Long.toString(process.pid()), fields[2], "process group");
        assertEquals(Long.toString(process.pid()), fields[3], "session");
    }

    @Test
    void jobThatCannotBeginYetIsNotToldAsStarted() throws IOException {
        HostCommands.run("mkfifo", work().resolve("in").toString());
        AttemptId waiting = start(shell("cat >got").input("in"));
        AttemptId running = start(shell("while [ ! -e go ]; do sleep 0.02; done"));

        recorder.awaitStart(running);

        assertFalse(recorder.hasStarted(waiting), "nobody writes to its input yet");
        Files.writeString(work().resolve("in"), "late");
        touch("go");
        assertEquals(0, exitCode(waiting));
        assertTrue(recorder.hasStarted(waiting));
        assertEquals("late", Files.readString(work().resolve("got")));
    }

    @Test
    void everyArgumentArrivesByteForByte() throws IOException {
        StringBuilder allCharacters = new StringBuilder();
        for (char c = 1; c < 0x250; c++) {
            allCharacters.append(c);
        }
        List<String> arguments = List.of("", " ", "'", "''", "a'b", "\"", "\\", "$HOME `id` $(id) ${x}", "*", "~",
                "-n", "--", "two\nlines\n", "\n", "日本語の引数", "絵文字😀", "#x", "a=b", "!!", "{ ;}", "\u2028",
                "x".repeat(100_000), "'".repeat(30_000), allCharacters.toString());

        String output = outputOf(program("printf", prepend("%s\\0", arguments)));

        assertEquals(arguments, Arrays.asList(output.split("\0", -1)).subList(0, arguments.size()));
    }

    @Test
    void shellTextIsGivenToTheShellAsItIs() throws IOException {
        String text = "# comment\necho \"a'b\"\nfor i in 3; do\n  echo '日本語' $i\ndone\n";

        assertEquals("a'b\n日本語 3\n", outputOf(shell(text)));
    }

    @Test
    void programNamedLikeABuiltInIsTheOneOnThePath() throws IOException {
        Path bin = Files.createDirectories(directory.resolve("bin"));
        executable(bin.resolve("echo"), "#!/bin/sh\nprintf mine");

        assertEquals("mine", outputOf(program("echo", "x").with("PATH", bin + ":/usr/bin:/bin")));
    }

    @Test
    void programIsTakenFromTheWorkPathWhenItsNameHasASlash() throws IOException {
        Path there = Files.createDirectories(work().resolve("there"));
        executable(there.resolve("it"), "#!/bin/sh\nprintf \"$PWD\"");

        assertEquals(there.toString(), outputOf(program("./it").in("there")));
    }

    @Test
    void scriptWithoutInterpreterLineRunsInTheShell() throws IOException {
        executable(work().resolve("plain"), "printf '%s' \"$1\"");

        assertEquals("x", outputOf(program("./plain", "x")));
    }

    @Test
    void programThatCannotBeExecutedIsNamed() throws IOException {
        Files.writeString(work().resolve("text"), "no program");

        assertNotStarted(program("no-such-program"), "no-such-program");
        assertNotStarted(program("/no/such/program"), "/no/such/program");
        assertNotStarted(program("./text"), "./text");
        assertNotStarted(program("text").with("PATH", work().toString()), "text");
        assertNotStarted(program("/tmp"), "/tmp");
        assertNotStarted(program(""), "no program");
    }

    @Test
    void whatNoProcessCanBeGivenIsRefused() {
        assertNotStarted(program("echo", "a\0b"), "NUL");
        assertNotStarted(program("echo").with("A", "a\0b"), "NUL");
        assertNotStarted(program("echo").output("a\0b", false), "NUL");
        assertNotStarted(program("echo").with("A=B", "c"), "A=B");
        assertNotStarted(shell("echo 1").output("a\0b", false), "a");
        assertNotStarted(program("echo", "x".repeat(140_000)), "131071");
    }

    @Test
    void workPathIsEntered() throws IOException {
        Files.createDirectories(work().resolve("業務 1"));

        assertEquals(work() + "\n", outputOf(program("pwd")));
        assertEquals(work().resolve("業務 1") + "\n", outputOf(program("pwd").in("業務 1")));
        assertEquals("/usr\n", outputOf(program("pwd").in("/usr")));
    }

    @Test
    void workPathThatCannotBeEnteredIsNamed() throws IOException {
        Files.writeString(work().resolve("file"), "");

        assertNotStarted(shell("echo 1").in("/no/such/place"), "/no/such/place");
        assertNotStarted(shell("echo 1").in("file"), work().resolve("file") + " cannot be entered: it is no directory");
    }

    @Test
    void jobsThatCannotStartLeaveTheLauncherUsable() {
        assertNotStarted(shell("echo 1").in("/no/such/place"), "/no/such/place");

        assertEquals(3, run(shell("exit 3")));
    }

    @Test
    void manyAtOnceEndOnceEach() throws IOException {
        List<AttemptId> ids = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            ids.add(start(shell("echo x >>" + work() + "/truth; exit " + i % 100)));
        }

        for (int i = 0; i < ids.size(); i++) {
            assertEquals(i % 100, exitCode(ids.get(i)));
        }

        assertEquals(150, Files.readAllLines(work().resolve("truth")).size());
    }

    @Test
    void forgottenRecordsAreGoneOnceTheirLauncherIs() throws IOException {
        List<AttemptId> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ids.add(start(shell("exit 0")));
        }
        ids.forEach(recorder::awaitEnd);

        runner.forget(ids.subList(0, 20));
        reopen();

        assertEquals(List.of(), recordsWithAttempts());
    }

    @Test
    void spoolInUseIsRefused() {
        LocalRunnerException refused = assertThrows(LocalRunnerException.class, this::open);

        assertTrue(refused.getMessage().contains("in use"), refused.getMessage());
        assertEquals(0, run(shell("exit 0")));
    }

    @Test
    void closedRunnerLetsTheJobRunOn() {
        AttemptId id = start(shell("while [ ! -e go ]; do sleep 0.02; done; touch done"));
        recorder.awaitStart(id);

        runner.close();
        touch("go");

        Recorder.until(() -> Files.exists(work().resolve("done")), "the job has gone on");
        runner = open();
    }

    @Test
    void endHasTheTimeOfTheClock() {
        JobEnd.Exited end = assertInstanceOf(JobEnd.Exited.class, recorder.awaitEnd(start(shell("exit 0"))));

        assertTrue(Math.abs(end.at().toEpochMilli() - System.currentTimeMillis()) < 60_000, end.toString());
    }

    private List<Path> recordsWithAttempts() throws IOException {
        List<Path> found = new ArrayList<>();
        try (var files = Files.list(spool().resolve("records"))) {
            for (Path file : files.toList()) {
                if (!SpoolRecord.read(file).traces().isEmpty()) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private void touch(String file) {
        try {
            Files.createFile(work().resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] prepend(String first, List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.add(0, first);
        return all.toArray(String[]::new);
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
