package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Operators ask, by command, for every operation on units in every state a site can be brought to; the answers are what
 * {@code docs/run-lifecycle.md} declares. A refusal names the unit and its state.
 */
class OperationsByCommandTest {

    /** What an operator types for each operation, and what makes it meaningful where nothing is to be taken back yet. */
    private enum Operation {
        HOLD("hold"), RELEASE("release-hold"), BYPASS("change-plan --prohibit"), RESTORE("change-plan --restore"),
        INTERRUPT("interrupt"), CHANGE_STATUS("change-status NORMAL"), RERUN("rerun --from only"), KILL("kill");

        private final String command;

        Operation(String command) {
            this.command = command;
        }

        String[] words(String unit, String generation) {
            var words = new ArrayList<>(List.of(command.split(" ")));
            words.add(1, unit);
            if (!ofPlan(this)) {
                words.addAll(List.of("--generation", generation));
            }
            return words.toArray(String[]::new);
        }
    }

    /** Units by name with kind and state, in an order in which asking for one leaves the later ones as they are. */
    private static final String OPEN = """
            after JOB WAIT_PREVIOUS
            or OR WAIT_PREVIOUS
            queuing JOB QUEUING
            held JOB HELD
            inner JOBNET RUNNING
            outer JOBNET WAIT_PREVIOUS
            good JOB NORMAL
            warn JOB WARNING
            bad JOB ABNORMAL
            gone JOB FAILED_TO_START
            never JOB NOT_EXECUTED
            recovery JOB BYPASSED
            judged JUDGMENT NORMAL_FALSE
            sent SEND NORMAL
            waiting EVENT RUNNING
            running JOB RUNNING
            """;
    private static final String[] ROOT = { "root", "JOBNET", "RUNNING_ABNORMAL" };
    private static final Pattern ROW = Pattern.compile("\\| ([A-Z_]+) \\| (.+) \\|");

    @TempDir
    private static Path folder;
    private static Service service;
    private static final Map<String, Map<String, List<String>>> DECLARED = new HashMap<>();

    @BeforeAll
    static void serve() throws IOException {
        String kind = "";
        for (String line : Files.readAllLines(Product.ROOT.resolve("docs/run-lifecycle.md"))) {
            Matcher row = ROW.matcher(line);
            if (line.startsWith("#")) {
                kind = line.startsWith("## Operations: ") ? line.substring("## Operations: ".length()) : "";
            } else if (!kind.isEmpty() && row.matches()) {
                DECLARED.computeIfAbsent(kind, key -> new HashMap<>()).put(row.group(1),
                        List.of(row.group(2).split(", ")));
            }
        }
        service = new Service(folder.resolve("site"), 3);
        service.serve();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    // --- while the root jobnet runs ----------------------------------------------------------------------------------

    @Test
    void unitsOfARunningJobnetDoWhatTheTableDeclares() throws IOException {
        Path file = Files.writeString(folder.resolve("open.unitdef"), open());
        var asked = new ArrayList<String>();
        var wrong = new ArrayList<String>();

        for (Operation operation : Operation.values()) {
            String generation = begin(file);
            for (String line : OPEN.strip().split("\n")) {
                String[] unit = line.strip().split(" ");
                prepare(operation, unit);
                String answer = answer(operation, unit, "/m/n/" + unit[0], generation);
                asked.add(answer);
                if (!answer.equals(declared(operation, unit))) {
                    wrong.add(answer);
                }
            }
            String answer = answer(operation, ROOT, "/m/n", generation);
            if (!ofPlan(operation) && !answer.equals(declared(operation, ROOT))) {
                wrong.add(answer);
            }
            service.ctl("kill", "/m/n", "--generation", generation);
            service.awaitStatus("/m/n", "\"generation\":\"" + generation + "\",\"state\":\"KILLED\"");
        }

        assertEquals(List.of(), wrong);
        assertTrue(asked.stream().filter(answer -> answer.endsWith("done")).count() > 20, asked::toString);
    }

    private static String begin(Path file) {
        Product.Outcome registered = service.ctl("register", file.toString(), "/m/n", "--immediate", "--json");
        Matcher id = Pattern.compile("\"generation\":\"(@A\\d+)\"").matcher(registered.out());
        assertTrue(id.find(), registered.out() + registered.err());
        Service.await("every unit is where it should be", () -> states(id.group(1)).equals(wanted()));
        return id.group(1);
    }

    /** What a hold or a prohibition would be taken back from. */
    private static void prepare(Operation operation, String[] unit) {
        boolean waits = unit[2].equals("WAIT_PREVIOUS");
        if (waits && operation == Operation.RELEASE) {
            service.ctl("hold", "/m/n/" + unit[0]);
        } else if (waits && operation == Operation.RESTORE) {
            service.ctl("change-plan", "/m/n/" + unit[0], "--prohibit");
        }
    }

    private static String answer(Operation operation, String[] unit, String path, String generation) {
        Product.Outcome outcome = service.ctl(operation.words(path, generation));
        if (outcome.code() == 3) {
            assertTrue(outcome.err().contains(path), outcome.err());
        }
        return operation + " " + String.join(" ", unit) + ": " + switch (outcome.code()) {
            case 0 -> "done";
            case 3 -> "refused";
            default -> outcome.code() + " " + outcome.err();
        };
    }

    /** Of a root jobnet, these are about its plan, not about a generation. */
    private static boolean ofPlan(Operation operation) {
        return operation == Operation.BYPASS || operation == Operation.RESTORE;
    }

    /** Nothing of a generation is run once more before its root jobnet has ended; only that is interrupted. */
    private static String declared(Operation operation, String[] unit) {
        boolean open = operation != Operation.RERUN && (operation != Operation.INTERRUPT || unit == ROOT);
        boolean allowed = open && DECLARED.get(unit[1]).get(operation.name()).contains(unit[2]);
        return operation + " " + String.join(" ", unit) + ": " + (allowed ? "done" : "refused");
    }

    private static Map<String, String> wanted() {
        var wanted = new LinkedHashMap<String, String>();
        for (String line : OPEN.strip().split("\n")) {
            String[] unit = line.strip().split(" ");
            wanted.put(unit[0], unit[2]);
        }
        return new HashMap<>(wanted);
    }

    /** States of the units that are asked for something. */
    private static Map<String, String> states(String generation) {
        var states = new HashMap<String, String>();
        service.ctl("status", "/m/n", "--json").lines().stream()
                .filter(line -> line.contains("\"generation\":\"" + generation + "\"")).forEach(line -> {
                    Matcher unit = Pattern.compile("\"/m/n/([^\"/]+)\":\"([A-Z_]+)\"").matcher(line);
                    while (unit.find()) {
                        states.put(unit.group(1), unit.group(2));
                    }
                });
        states.keySet().retainAll(wanted().keySet());
        return states;
    }

    private static String open() {
        return jobnet("""
                ar=(f=warn,t=good,seq); ar=(f=good,t=running,seq); ar=(f=good,t=one,seq); ar=(f=good,t=two,seq);
                ar=(f=good,t=queuing,seq); ar=(f=running,t=after,seq); ar=(f=running,t=outer,seq);
                ar=(f=running,t=or,seq); ar=(f=bad,t=never,seq); ar=(f=good,t=recovery,seq);
                ar=(f=good,t=judged,seq); ar=(f=good,t=sent,seq);
                """, unit("good", "j", "te=\"true\";"), unit("warn", "j", "te=\"exit 1\"; wth=0; tho=4;"),
                unit("bad", "j", "te=\"false\";"), unit("gone", "j", "sc=\"/no/such/program\";"),
                unit("never", "j", "te=\"true\";"), unit("recovery", "rj", "te=\"true\";"),
                unit("judged", "jdj", "ej=gt; ejc=5;"), unit("sent", "evsj", "evsid=00000001; evsms=\"hello\";"),
                unit("waiting", "evwj", "evwid=00000002:00000000;"), unit("held", "j", "ha=y; te=\"true\";"),
                unit("inner", "n", "", unit("asleep", "j", "ha=y; te=\"true\";")), unit("outer", "n", ""),
                unit("running", "j", "te=\"sleep 300\";"), unit("one", "j", "te=\"sleep 300\";"),
                unit("two", "j", "te=\"sleep 300\";"), unit("queuing", "j", "te=\"true\";"),
                unit("after", "j", "te=\"true\";"), unit("or", "orj", ""));
    }

    private static String jobnet(String relations, String... units) {
        return "unit=m,,,;\n{\n\tty=g;\n\tunit=n,,,;\n\t{\n\t\tty=n;\n" + relations + String.join("", units)
                + "\t}\n}\n";
    }

    private static String unit(String name, String type, String parameters, String... inside) {
        return "\t\tunit=" + name + ",,,;\n\t\t{\n\t\t\tty=" + type + ";\n" + parameters + String.join("", inside)
                + "\t\t}\n";
    }

    // --- after the end of the root jobnet ------------------------------------------------------------------------------

    @Test
    void unitsOfAnEndedJobnetAreChangedAndRunOnceMore() throws IOException {
        Path file = Files.writeString(folder.resolve("ended.unitdef"), jobnet("ar=(f=bad,t=never,seq);\n",
                unit("good", "j", "te=\"true\";"), unit("warn", "j", "te=\"exit 1\"; wth=0; tho=4;"),
                unit("bad", "j", "te=\"false\";"), unit("never", "j", "te=\"true\";")).replace("unit=m,", "unit=e,"));
        service.ctl("register", file.toString(), "/e/n", "--immediate", "--wait");
        var codes = new ArrayList<Integer>();

        for (String unit : List.of("good", "warn", "bad", "never")) {
            codes.add(service.ctl("rerun", "/e/n/" + unit, "--from", "only").code());
            service.awaitStatus("/e/n", "\"state\":\"ABNORMAL\",\"scheduled\"");
        }
        int hold = service.ctl("hold", "/e/n/good").code();
        int kill = service.ctl("kill", "/e/n").code();
        for (String unit : List.of("good", "warn", "bad", "never")) {
            codes.add(service.ctl("change-status", "/e/n/" + unit, "NORMAL").code());
        }
        Product.Outcome top = service.ctl("rerun", "/e/n", "--from", "failed");

        assertEquals(List.of(0, 0, 0, 0, 0, 0, 0, 0), codes);
        assertEquals(List.of(3, 3, 3), List.of(hold, kill, top.code()));
        assertTrue(top.err().contains("/e/n"), top.err());
    }
}
