package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dandori serve}, and the operator's verbs of {@code dandori ctl}; the jobs' own file is the truth. */
class ServiceTest {

    private static final int JOBS = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long PAUSE_NANOS = 20_000_000;

    @TempDir
    private Path folder;
    private Path ran;
    private Path file;
    private Process service;

    @BeforeEach
    void writeDefinition() throws IOException {
        ran = folder.resolve("ran.txt");
        file = definition("service.unitdef", "g", "sd=1,en;\n\t\tst=1,+23:59;\n\t\tcy=1,(1,d);\n\t\tar=(f=a,t=b,seq);",
                job("a", "echo a >> " + ran), job("b", "echo b >> " + ran + "; test -e " + folder.resolve("good")));
    }

    @AfterEach
    void endService() throws InterruptedException {
        if (service != null) {
            service.destroyForcibly().waitFor();
        }
    }

    private Path definition(String name, String group, String parameters, String... units) throws IOException {
        return Files.writeString(folder.resolve(name),
                "unit=" + group + ",,,;\n{\n\tty=g;\n\tunit=n,,,;\n\t{\n\t\tty=n;"
                        + "\n\t\t" + parameters + "\n" + String.join("", units) + "\t}\n}\n");
    }

    private static String job(String name, String script) {
        return "\t\tunit=" + name + ",,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tte=\"" + script + "\";\n\t\t}\n";
    }

    private String site() {
        return folder.resolve("site").toString();
    }

    private void serve() {
        service = Product.start("serve", "--site", site(), "--slots", "4");
        await("the service listens", () -> Files.exists(folder.resolve("site/data/service.json")));
    }

    private Product.Outcome ctl(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "ctl";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--site";
        all[words.length + 2] = site();
        return Product.type(all);
    }

    private static void await(String what, BooleanSupplier condition) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(latest), "waited in vain: " + what);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private List<String> ran() {
        try {
            return Files.exists(ran) ? Files.readAllLines(ran) : List.of();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private void awaitStatus(String unit, String text) {
        await(text, () -> ctl("status", unit, "--json").out().contains(text));
    }

    // --- serving -------------------------------------------------------------------------------------------------

    @Test
    void serviceEndsCleanlyAndLetsNoSecondOneIn() throws IOException, InterruptedException {
        serve();

        Product.Outcome second = Product.run("serve", "--site", site());
        service.destroy();
        int code = service.waitFor();

        assertEquals(5, second.code(), second.err());
        assertTrue(second.err().contains("serve"), second.err());
        assertEquals(0, code);
        assertFalse(Files.exists(folder.resolve("site/data/service.json")));
    }

    @Test
    void onlyWhoKnowsTheTokenIsHeard() throws IOException {
        serve();
        Path secret = folder.resolve("site/data/service.json");
        Matcher port = Pattern.compile("\"port\":(\\d+)").matcher(Files.readString(secret));
        assertTrue(port.find());

        var connection = (HttpURLConnection) new URL("http://127.0.0.1:" + port.group(1) + "/v1/open")
                .openConnection();
        connection.setRequestProperty("Authorization", "Bearer 0000");

        assertEquals(403, connection.getResponseCode());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
    }

    @Test
    void runHandsItsWorkToTheService() throws IOException {
        Files.createFile(folder.resolve("good"));
        serve();

        Product.Outcome outcome = Product.run("run", file.toString(), "/g/n", "--site", site(), "--json");

        assertEquals(0, outcome.code(), outcome.out() + outcome.err());
        List<String> lines = outcome.lines();
        assertTrue(lines.get(lines.size() - 1).contains("\"state\":\"NORMAL\""), outcome.out());
        assertEquals(List.of("a", "b"), ran());
        try (var files = Files.list(folder.resolve("site/definitions"))) {
            assertEquals(0, files.count());
        }
    }

    // --- verbs ---------------------------------------------------------------------------------------------------

    @Test
    void jobnetIsRegisteredHeldReleasedAndRerunFromWhereItFailed() throws IOException {
        serve();

        Product.Outcome held = ctl("register", file.toString(), "/g/n", "--immediate", "--hold", "--json");
        awaitStatus("/g/n", "\"state\":\"HELD\"");
        Product.Outcome released = ctl("release-hold", "/g/n");
        awaitStatus("/g/n", "\"state\":\"ABNORMAL\"");
        Files.createFile(folder.resolve("good"));
        Product.Outcome preview = ctl("rerun", "/g/n", "--from", "failed", "--preview", "--json");
        Product.Outcome rerun = ctl("rerun", "/g/n", "--from", "failed");
        awaitStatus("/g/n", "\"state\":\"NORMAL\"");

        assertEquals(0, held.code(), held.err());
        assertTrue(held.out().contains("\"generation\":\"@A1\""), held.out());
        assertEquals(0, released.code(), released.err());
        assertEquals("{\"done\":\"rerun\",\"unit\":\"/g/n\",\"units\":[\"/g/n/b\"]}", sorted(preview.out()));
        assertEquals(0, rerun.code(), rerun.err());
        assertEquals(List.of("a", "b", "b"), ran());
    }

    /** The members of a flat JSON object in the order of their names; only {@code units} has more than one value. */
    private static String sorted(String json) {
        var members = new TreeSet<>(List.of(json.strip().replaceAll("^\\{|}$", "").split(",(?=\")")));
        return "{" + String.join(",", members) + "}";
    }

    @Test
    void waitingSeesTheJobnetToItsEnd() {
        serve();

        Product.Outcome outcome = ctl("register", file.toString(), "/g/n", "--immediate", "--wait", "--json");

        assertEquals(2, outcome.code(), outcome.out() + outcome.err());
        assertTrue(
                outcome.out()
                        .endsWith("\"units\":{\"/g/n\":\"ABNORMAL\",\"/g/n/a\":\"NORMAL\",\"/g/n/b\":\"ABNORMAL\"}}\n"),
                outcome.out());
        assertTrue(Files.exists(folder.resolve("site/definitions/service.unitdef")));
    }

    @Test
    void killedJobEndsAbnormallyAndItsJobnetFollowsWhatItIsChangedTo() throws IOException {
        Path endless = definition("endless.unitdef", "e", "", job("j", "echo j >> " + ran + "; sleep 300"));
        serve();
        ctl("register", endless.toString(), "/e/n", "--immediate");
        await("the job runs", () -> ran().contains("j"));

        Product.Outcome killed = ctl("kill", "/e/n/j");
        awaitStatus("/e/n", "\"state\":\"ABNORMAL\"");
        Product.Outcome changed = ctl("change-status", "/e/n/j", "NORMAL", "--rc", "3");
        awaitStatus("/e/n", "\"state\":\"NORMAL\"");

        assertEquals(0, killed.code(), killed.err());
        assertEquals(0, changed.code(), changed.err());
    }

    @Test
    void planIsChangedSuspendedAndCancelled() {
        serve();

        Product.Outcome planned = ctl("register", file.toString(), "/g/n", "--planned", "--json");
        Product.Outcome again = ctl("register", file.toString(), "/g/n", "--planned");
        Product.Outcome suspended = ctl("suspend", "/g/n");
        Product.Outcome moved = ctl("change-plan", "/g/n", "--at", LocalDateTime.now().minusSeconds(1).toString());
        String waiting = ctl("status", "/g/n", "--json").out();
        Product.Outcome resumed = ctl("resume-jobnet", "/g/n");
        await("the moved run begins", () -> ran().contains("b"));
        awaitStatus("/g/n", "\"state\":\"ABNORMAL\"");
        Product.Outcome cancelled = ctl("cancel", "/g/n");
        Product.Outcome none = ctl("status", "/g/n");

        assertEquals(List.of(0, 3, 0, 0, 0, 0, 3), List.of(planned.code(), again.code(), suspended.code(),
                moved.code(), resumed.code(), cancelled.code(), none.code()), again.err() + moved.err());
        assertTrue(waiting.contains("\"state\":\"WAIT_START_TIME\""), waiting);
        assertTrue(again.err().contains("/g/n"), again.err());
    }

    @Test
    void whatNeedsNoSchedulerIsDecidedWithoutOne() {
        Product.Outcome planned = ctl("register", file.toString(), "/g/n", "--planned");
        Product.Outcome prohibited = ctl("change-plan", "/g/n", "--prohibit");
        Product.Outcome status = ctl("status", "--json");
        Product.Outcome hold = ctl("hold", "/g/n");
        Product.Outcome now = ctl("register", file.toString(), "/g/n", "--immediate");

        assertEquals(List.of(0, 0, 0, 5, 5),
                List.of(planned.code(), prohibited.code(), status.code(), hold.code(), now.code()),
                planned.err() + hold.err());
        assertTrue(status.out().contains("\"generation\":null"), status.out());
        assertTrue(hold.err().contains("dandori serve"), hold.err());
    }

    // --- bad input -----------------------------------------------------------------------------------------------

    @Test
    void refusalsSayWhyAndChangeNothing() throws IOException {
        Path mail = definition("mail.unitdef", "m", "", "\t\tunit=x,,,;\n\t\t{\n\t\t\tty=mqsj;\n\t\t}\n");
        Path far = definition("far.unitdef", "f", "ex=nowhere;", job("j", "true"));
        Path list = folder.resolve("starts.txt");
        Files.writeString(list, "2035-01-01T00:00\n".repeat(7681));
        serve();

        List<Product.Outcome> refused = List.of(ctl("hold", "/g/n"), ctl("status", "/no/such"),
                ctl("register", mail.toString(), "/m/n", "--immediate"),
                ctl("register", far.toString(), "/f/n", "--immediate"),
                ctl("register", file.toString(), "/g/n", "--fixed", "--list", list.toString()),
                ctl("register", file.toString(), "/g/other", "--immediate"), ctl("cancel", "/g/n"));

        refused.forEach(outcome -> assertEquals(3, outcome.code(), outcome.out() + outcome.err()));
        refused.forEach(outcome -> assertFalse(outcome.err().isBlank() || outcome.err().contains("\tat ")));
        assertTrue(refused.get(2).err().contains("mqsj"), refused.get(2).err());
        assertTrue(refused.get(3).err().contains("nowhere"), refused.get(3).err());
        assertTrue(refused.get(4).err().contains("7681"), refused.get(4).err());
        try (var files = Files.list(folder.resolve("site/definitions"))) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void anotherDefinitionOfTheSameJobnetIsPutInOnlyWhenAskedFor() throws IOException {
        Path other = definition("other.unitdef", "g", "", job("c", "echo c >> " + ran));
        serve();
        ctl("register", file.toString(), "/g/n", "--immediate", "--wait");

        Product.Outcome refused = ctl("register", other.toString(), "/g/n", "--immediate");
        Product.Outcome replaced = ctl("register", other.toString(), "/g/n", "--immediate", "--replace", "--wait");

        assertEquals(3, refused.code(), refused.err());
        assertTrue(refused.err().contains("--replace"), refused.err());
        assertEquals(0, replaced.code(), replaced.out() + replaced.err());
        assertEquals(List.of("a", "b", "c"), ran());
        assertEquals(Files.readString(other), Files.readString(folder.resolve("site/definitions/service.unitdef")));
    }

    // --- kill −9 -------------------------------------------------------------------------------------------------

    @Test
    void serviceKilledThreeTimesLosesNothingAndRunsNothingTwice() throws IOException, InterruptedException {
        var jobs = new StringBuilder();
        var relations = new StringBuilder();
        for (int i = 0; i < JOBS; i++) {
            jobs.append(job("j" + i, "sleep 0." + i % 5 + "; echo j" + i + " >> " + ran));
            if (i % 4 != 0) {
                relations.append("ar=(f=j").append(i - 1).append(",t=j").append(i).append(",seq);\n\t\t");
            }
        }
        Path forty = definition("forty.unitdef", "k", relations.toString().strip(), jobs.toString());
        serve();
        ctl("register", forty.toString(), "/k/n", "--immediate");

        for (int kill = 1; kill <= 3; kill++) {
            int enough = kill * 9;
            await(enough + " jobs ran", () -> ran().size() >= enough);
            service.destroyForcibly().waitFor();
            Files.delete(folder.resolve("site/data/service.json"));
            serve();
        }
        awaitStatus("/k/n", "\"state\":\"NORMAL\",\"scheduled\"");

        assertEquals(JOBS, ran().size(), "lost or twice: " + ran());
        assertEquals(JOBS, new TreeSet<>(ran()).size(), "twice: " + ran());
    }
}
