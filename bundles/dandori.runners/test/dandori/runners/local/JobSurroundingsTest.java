package dandori.runners.local;

import static dandori.runners.local.JobBuilder.program;
import static dandori.runners.local.JobBuilder.shell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What a job inherits: variables, files, signals. */
class JobSurroundingsTest extends RunnerFixture {

    @Test
    void environmentIsTheSchedulersThenFileThenWorkThenOrder() throws IOException {
        Files.writeString(work().resolve("vars"), "# comment\n\nFROM_FILE=1 = 'x'\nA=file\nB=file\nC=file\n");

        Map<String, String> environment = environmentOf(program("env", "-0").environmentFile("vars").with("B", "work")
                .with("C", "work").with("EMPTY", "").with("TEXT", "a'b\n$c 日本").with("WITH.DOT", "dotted")
                .with("LINENO", "7").variable("C", "order"));

        Map<String, String> expected = new HashMap<>(System.getenv());
        expected.putAll(Map.of("FROM_FILE", "1 = 'x'", "A", "file", "B", "work", "C", "order", "EMPTY", "", "TEXT",
                "a'b\n$c 日本", "WITH.DOT", "dotted", "LINENO", "7", "PWD", work().toString()));
        Set.of("_", "SHLVL", "OLDPWD").forEach(expected::remove);
        assertEquals(expected, environment);
    }

    @Test
    void nothingOfTheJobBeforeIsLeftInTheEnvironment() throws IOException {
        Map<String, String> before = environmentOf(program("env", "-0"));
        run(program("true").with("LEFT", "1").in("/"));

        Map<String, String> after = environmentOf(program("env", "-0"));

        assertEquals(before, after);
    }

    @Test
    void environmentFileThatCannotBeReadIsNamed() throws IOException {
        Files.writeString(work().resolve("bad"), "A=1\nno variable\n");

        assertNotStarted(shell("echo 1").environmentFile("missing"), "missing");
        assertNotStarted(shell("echo 1").environmentFile("bad"), "no variable");
    }

    @Test
    void jobInheritsNeitherFilesNorSignalDispositionsOfTheLauncher() throws IOException {
        String job = "for n in 3 4 5 6 7 8 9 10 11 12 13 14 15; do [ -e /proc/$$/fd/$n ] && echo fd $n; done; "
                + "grep -E 'Sig(Blk|Ign)' /proc/self/status";

        List<String> lines = outputOf(shell(job)).lines().toList();

        assertEquals(List.of(), lines.stream().filter(line -> line.startsWith("fd")).toList());
        assertEquals(dispositions(Files.readAllLines(Path.of("/proc/self/status"))), dispositions(lines));
    }

    private Map<String, String> environmentOf(JobBuilder job) throws IOException {
        Map<String, String> environment = new HashMap<>();
        for (String variable : outputOf(job).split("\0")) {
            String[] nameAndValue = variable.split("=", 2);
            environment.put(nameAndValue[0], nameAndValue[1]);
        }
        Set.of("_", "SHLVL", "OLDPWD").forEach(environment::remove);
        return environment;
    }

    /** Signals that are blocked and ignored; those above 31 belong to the C library. */
    private static List<Long> dispositions(List<String> status) {
        return Stream.of("SigBlk:", "SigIgn:").map(name -> status.stream().filter(line -> line.startsWith(name))
                .map(line -> Long.parseUnsignedLong(line.substring(name.length()).strip(), 16) & 0x7fff_ffffL)
                .findFirst().orElseThrow()).toList();
    }
}
