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

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's verbs of {@code dandori ctl}, and a service that hears them; the jobs' own file is the truth. */
class ServiceTest {

    @TempDir
    private static Path shared;
    private static Service service;
    private static int tests;

    @TempDir
    private Path folder;
    private String group;
    private Path ran;
    private Path file;

    @BeforeAll
    static void serve() {
        service = new Service(shared.resolve("site"), 4);
        service.serve();
    }

    @AfterAll
    static void endService() {
        service.close();
    }

    /** Every test has a group of its own. */
    @BeforeEach
    void writeDefinition() throws IOException {
        group = "g" + ++tests;
        ran = folder.resolve("ran.txt");
        file = definition(group, "sd=1,en;\n\t\tst=1,+23:59;\n\t\tcy=1,(1,d);\n\t\tar=(f=a,t=b,seq);",
                DefinitionText.job("a", "echo a >> " + ran),
                DefinitionText.job("b", "echo b >> " + ran + "; test -e " + folder.resolve("good")));
    }

    /** The definition of /GROUP/n, in a file that is called like the group. */
    private Path definition(String name, String parameters, String... units) throws IOException {
        return Files.writeString(folder.resolve(name + ".unitdef"), DefinitionText.of(name, parameters, units));
    }

    private String unit(String inside) {
        return "/" + group + "/n" + inside;
    }

    private static List<String> definitionsOfTheSite() throws IOException {
        try (var files = Files.list(shared.resolve("site/definitions"))) {
            return files.map(found -> found.getFileName().toString()).sorted().toList();
        }
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
    void onlyWhoKnowsTheTokenIsHeard() throws IOException {
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
        List<String> before = definitionsOfTheSite();

        Product.Outcome outcome = Product.run("run", file.toString(), unit(""), "--site", service.site().toString(),
                "--json");

        assertEquals(0, outcome.code(), outcome.out() + outcome.err());
        List<String> lines = outcome.lines();
        assertTrue(lines.get(lines.size() - 1).contains("\"state\":\"NORMAL\""), outcome.out());
        assertEquals(List.of("a", "b"), ran());
        assertEquals(before, definitionsOfTheSite());
    }

    // --- verbs ---------------------------------------------------------------------------------------------------

    @Test
    void jobnetIsRegisteredHeldReleasedAndRerunFromWhereItFailed() throws IOException {
        Product.Outcome held = ctl("register", file.toString(), unit(""), "--immediate", "--hold", "--json");
        service.awaitStatus(unit(""), "\"state\":\"HELD\"");
        Product.Outcome released = ctl("release-hold", unit(""));
        service.awaitStatus(unit(""), "\"state\":\"ABNORMAL\"");
        Files.createFile(folder.resolve("good"));
        Product.Outcome preview = ctl("rerun", unit(""), "--from", "failed", "--preview", "--json");
        Product.Outcome rerun = ctl("rerun", unit(""), "--from", "failed");
        service.awaitStatus(unit(""), "\"state\":\"NORMAL\"");

        assertEquals(0, held.code(), held.err());
        assertTrue(held.out().contains("\"generation\":\"@A1\""), held.out());
        assertEquals(0, released.code(), released.err());
        assertEquals("{\"done\":\"rerun\",\"unit\":\"" + unit("") + "\",\"units\":[\"" + unit("/b") + "\"]}",
                sorted(preview.out()));
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
        Product.Outcome outcome = ctl("register", file.toString(), unit(""), "--immediate", "--wait", "--json");

        assertEquals(2, outcome.code(), outcome.out() + outcome.err());
        assertTrue(
                outcome.out()
                        .endsWith("\"units\":{\"" + unit("") + "\":\"ABNORMAL\",\"" + unit("/a") + "\":\"NORMAL\",\""
                                + unit("/b") + "\":\"ABNORMAL\"}}\n"),
                outcome.out());
        assertTrue(Files.exists(shared.resolve("site/definitions/" + group + ".unitdef")));
    }

    @Test
    void killedJobEndsAbnormallyAndItsJobnetFollowsWhatItIsChangedTo() throws IOException {
        Path endless = definition("e", "", DefinitionText.job("j", "echo j >> " + ran + "; sleep 300"));
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
        Product.Outcome planned = ctl("register", file.toString(), unit(""), "--planned", "--json");
        Product.Outcome again = ctl("register", file.toString(), unit(""), "--planned");
        Product.Outcome suspended = ctl("suspend", unit(""));
        Product.Outcome moved = ctl("change-plan", unit(""), "--at", LocalDateTime.now().minusSeconds(1).toString());
        String waiting = ctl("status", unit(""), "--json").out();
        Product.Outcome resumed = ctl("resume-jobnet", unit(""));
        Service.await("the moved run begins", () -> ran().contains("b"));
        service.awaitStatus(unit(""), "\"state\":\"ABNORMAL\"");
        Product.Outcome cancelled = ctl("cancel", unit(""));
        Product.Outcome none = ctl("status", unit(""));

        assertEquals(List.of(0, 3, 0, 0, 0, 0, 3), List.of(planned.code(), again.code(), suspended.code(),
                moved.code(), resumed.code(), cancelled.code(), none.code()), again.err() + moved.err());
        assertTrue(waiting.contains("\"state\":\"WAIT_START_TIME\""), waiting);
        assertTrue(again.err().contains(unit("")), again.err());
    }

    @Test
    void eventGoesToWhoWaitsForItAndPassesItsDataOn() throws IOException {
        Path waiting = definition("v", "ar=(f=e,t=j,seq);",
                "\t\tunit=e,,,;\n\t\t{\n\t\t\tty=evwj;\n\t\t\tevwid=00000111:00000000;\n"
                        + "\t\t\tjpoif=?AJS2FILE?:EVMSG;\n\t\t}\n",
                DefinitionText.job("j", "echo ?AJS2FILE? >> " + ran));
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
        Path type = definition("m", "", refusedType);
        Path agent = definition("f", "ex=nowhere;", DefinitionText.job("j", "true"));
        Path user = definition("u", "", DefinitionText.job("j", "true").replace("ty=j;", "ty=j;\n\t\t\tun=somebody;"));
        Path cycle = definition("c", "", DefinitionText.job("a", "true").replace("ty=j;", "ty=j;\n\t\t\teun=/c/n/b;"),
                DefinitionText.job("b", "true").replace("ty=j;", "ty=j;\n\t\t\teun=/c/n/a;"));
        List<String> before = definitionsOfTheSite();
        Path list = folder.resolve("starts.txt");
        Files.writeString(list, "2035-01-01T00:00\n".repeat(7681));
        refused(unit(""), ctl("hold", unit("")));
        refused(unit(""), ctl("cancel", unit("")));
        refused("/no/such", ctl("status", "/no/such"));
        refused("mqsj", ctl("register", type.toString(), "/m/n", "--immediate"));
        refused("nowhere", ctl("register", agent.toString(), "/f/n", "--immediate"));
        refused("somebody", ctl("register", user.toString(), "/u/n", "--immediate"));
        refused("/c/n/b", ctl("register", cycle.toString(), "/c/n", "--immediate"));
        refused("7681", ctl("register", file.toString(), unit(""), "--fixed", "--list", list.toString()));
        refused("/" + group + "/other", ctl("register", file.toString(), "/" + group + "/other", "--immediate"));

        assertEquals(before, definitionsOfTheSite());
    }

    /** Exit code 3, and one message for people that names what is wrong. */
    private static void refused(String named, Product.Outcome outcome) {
        assertEquals(3, outcome.code(), outcome.out() + outcome.err());
        assertTrue(outcome.err().startsWith("dandori: ") && outcome.err().contains(named), outcome.err());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
    }

    @Test
    void anotherDefinitionOfTheSameJobnetIsPutInOnlyWhenAskedFor() throws IOException {
        Path other = Files.writeString(folder.resolve("other.unitdef"),
                DefinitionText.of(group, "", DefinitionText.job("c", "echo c >> " + ran)));
        ctl("register", file.toString(), unit(""), "--immediate", "--wait");

        Product.Outcome refused = ctl("register", other.toString(), unit(""), "--immediate");
        Product.Outcome replaced = ctl("register", other.toString(), unit(""), "--immediate", "--replace", "--wait");

        assertEquals(3, refused.code(), refused.err());
        assertTrue(refused.err().contains("--replace"), refused.err());
        assertEquals(0, replaced.code(), replaced.out() + replaced.err());
        assertEquals(List.of("a", "b", "c"), ran());
        assertEquals(Files.readString(other),
                Files.readString(shared.resolve("site/definitions/" + group + ".unitdef")));
    }
}
