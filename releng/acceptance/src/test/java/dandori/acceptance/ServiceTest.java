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
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dandori serve}, and the operator's verbs of {@code dandori ctl}; the jobs' own file is the truth. */
class ServiceTest {

    private static final int JOBS = 40;

    @TempDir
    private Path folder;
    private Path ran;
    private Path file;
    private Service service;

    @BeforeEach
    void writeDefinition() throws IOException {
        service = new Service(folder.resolve("site"), 4);
        ran = folder.resolve("ran.txt");
        file = definition("service.unitdef", "g", "sd=1,en;\n\t\tst=1,+23:59;\n\t\tcy=1,(1,d);\n\t\tar=(f=a,t=b,seq);",
                job("a", "echo a >> " + ran), job("b", "echo b >> " + ran + "; test -e " + folder.resolve("good")));
    }

    @AfterEach
    void endService() {
        service.close();
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

    private Product.Outcome ctl(String... words) {
        return service.ctl(words);
    }

    private List<String> ran() {
        try {
            return Files.exists(ran) ? Files.readAllLines(ran) : List.of();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    // --- serving -------------------------------------------------------------------------------------------------

    @Test
    void serviceEndsCleanlyAndLetsNoSecondOneIn() throws IOException, InterruptedException {
        service.serve();

        Product.Outcome second = Product.run("serve", "--site", site());
        service.process().destroy();
        int code = service.process().waitFor();

        assertEquals(5, second.code(), second.err());
        assertTrue(second.err().contains("serve"), second.err());
        assertEquals(0, code);
        assertFalse(Files.exists(service.secret()));
    }

    @Test
    void onlyWhoKnowsTheTokenIsHeard() throws IOException {
        service.serve();
        Path secret = service.secret();
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
        service.serve();

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
        service.serve();

        Product.Outcome held = ctl("register", file.toString(), "/g/n", "--immediate", "--hold", "--json");
        service.awaitStatus("/g/n", "\"state\":\"HELD\"");
        Product.Outcome released = ctl("release-hold", "/g/n");
        service.awaitStatus("/g/n", "\"state\":\"ABNORMAL\"");
        Files.createFile(folder.resolve("good"));
        Product.Outcome preview = ctl("rerun", "/g/n", "--from", "failed", "--preview", "--json");
        Product.Outcome rerun = ctl("rerun", "/g/n", "--from", "failed");
        service.awaitStatus("/g/n", "\"state\":\"NORMAL\"");

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
        service.serve();

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
        service.serve();
        ctl("register", endless.toString(), "/e/n", "--immediate");
        Service.await("the job runs", () -> ran().contains("j"));

        Product.Outcome killed = ctl("kill", "/e/n/j");
        service.awaitStatus("/e/n", "\"state\":\"ABNORMAL\"");
        Product.Outcome changed = ctl("change-status", "/e/n/j", "NORMAL", "--rc", "3");
        service.awaitStatus("/e/n", "\"state\":\"NORMAL\"");

        assertEquals(0, killed.code(), killed.err());
        assertEquals(0, changed.code(), changed.err());
    }

    @Test
    void planIsChangedSuspendedAndCancelled() {
        service.serve();

        Product.Outcome planned = ctl("register", file.toString(), "/g/n", "--planned", "--json");
        Product.Outcome again = ctl("register", file.toString(), "/g/n", "--planned");
        Product.Outcome suspended = ctl("suspend", "/g/n");
        Product.Outcome moved = ctl("change-plan", "/g/n", "--at", LocalDateTime.now().minusSeconds(1).toString());
        String waiting = ctl("status", "/g/n", "--json").out();
        Product.Outcome resumed = ctl("resume-jobnet", "/g/n");
        Service.await("the moved run begins", () -> ran().contains("b"));
        service.awaitStatus("/g/n", "\"state\":\"ABNORMAL\"");
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

    @Test
    void eventGoesToWhoWaitsForItAndPassesItsDataOn() throws IOException {
        Path waiting = definition("event.unitdef", "v", "ar=(f=e,t=j,seq);",
                "\t\tunit=e,,,;\n\t\t{\n\t\t\tty=evwj;\n\t\t\tevwid=00000111:00000000;\n"
                        + "\t\t\tjpoif=?AJS2FILE?:EVMSG;\n\t\t}\n",
                job("j", "echo ?AJS2FILE? >> " + ran));
        service.serve();
        ctl("register", waiting.toString(), "/v/n", "--immediate");
        service.awaitStatus("/v/n", "\"/v/n/e\":\"RUNNING\"");

        Product.Outcome other = ctl("event", "222");
        Product.Outcome broken = ctl("event", "111", "no-value");
        Product.Outcome taken = ctl("event", "111", "EVMSG=sales.csv");
        service.awaitStatus("/v/n", "\"state\":\"NORMAL\",\"scheduled\"");
        Product.Outcome late = ctl("event", "111");

        assertEquals(List.of(3, 4, 0, 3), List.of(other.code(), broken.code(), taken.code(), late.code()),
                other.err() + broken.err() + taken.err());
        assertTrue(other.err().contains("222"), other.err());
        assertEquals(List.of("sales.csv"), ran());
    }

    // --- bad input -----------------------------------------------------------------------------------------------

    @Test
    void refusalsSayWhyAndChangeNothing() throws IOException {
        String refusedType = "\t\tunit=x,,,;\n\t\t{\n\t\t\tty=mqsj;\n\t\t}\n";
        Path type = definition("type.unitdef", "m", "", refusedType);
        Path agent = definition("agent.unitdef", "f", "ex=nowhere;", job("j", "true"));
        Path user = definition("user.unitdef", "u", "", job("j", "true").replace("ty=j;", "ty=j;\n\t\t\tun=somebody;"));
        Path cycle = definition("cycle.unitdef", "c", "", job("a", "true").replace("ty=j;", "ty=j;\n\t\t\teun=/c/n/b;"),
                job("b", "true").replace("ty=j;", "ty=j;\n\t\t\teun=/c/n/a;"));
        Path list = folder.resolve("starts.txt");
        Files.writeString(list, "2035-01-01T00:00\n".repeat(7681));
        service.serve();

        refused("/g/n", ctl("hold", "/g/n"));
        refused("/g/n", ctl("cancel", "/g/n"));
        refused("/no/such", ctl("status", "/no/such"));
        refused("mqsj", ctl("register", type.toString(), "/m/n", "--immediate"));
        refused("nowhere", ctl("register", agent.toString(), "/f/n", "--immediate"));
        refused("somebody", ctl("register", user.toString(), "/u/n", "--immediate"));
        refused("/c/n/b", ctl("register", cycle.toString(), "/c/n", "--immediate"));
        refused("7681", ctl("register", file.toString(), "/g/n", "--fixed", "--list", list.toString()));
        refused("/g/other", ctl("register", file.toString(), "/g/other", "--immediate"));

        try (var files = Files.list(folder.resolve("site/definitions"))) {
            assertEquals(0, files.count());
        }
    }

    /** Exit code 3, and one message for people that names what is wrong. */
    private static void refused(String named, Product.Outcome outcome) {
        assertEquals(3, outcome.code(), outcome.out() + outcome.err());
        assertTrue(outcome.err().startsWith("dandori: ") && outcome.err().contains(named), outcome.err());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
    }

    @Test
    void anotherDefinitionOfTheSameJobnetIsPutInOnlyWhenAskedFor() throws IOException {
        Path other = definition("other.unitdef", "g", "", job("c", "echo c >> " + ran));
        service.serve();
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
    void serviceKilledThreeTimesLosesNothingAndRunsNothingTwice() throws IOException {
        var jobs = new StringBuilder();
        var relations = new StringBuilder();
        for (int i = 0; i < JOBS; i++) {
            jobs.append(job("j" + i, "sleep 0." + i % 5 + "; echo j" + i + " >> " + ran));
            if (i % 4 != 0) {
                relations.append("ar=(f=j").append(i - 1).append(",t=j").append(i).append(",seq);\n\t\t");
            }
        }
        Path forty = definition("forty.unitdef", "k", relations.toString().strip(), jobs.toString());
        service.serve();
        ctl("register", forty.toString(), "/k/n", "--immediate");

        for (int kill = 1; kill <= 3; kill++) {
            int enough = kill * 9;
            Service.await(enough + " jobs ran", () -> ran().size() >= enough);
            service.killMinus9();
            service.serve();
        }
        service.awaitStatus("/k/n", "\"state\":\"NORMAL\",\"scheduled\"");

        assertEquals(JOBS, ran().size(), "lost or twice: " + ran());
        assertEquals(JOBS, new TreeSet<>(ran()).size(), "twice: " + ran());
    }
}
