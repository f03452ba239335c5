package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The main job: read a definition somebody else wrote, run it, see it end. */
class MainJobTest {

    private static final String SAMPLE = Product.ROOT.resolve("samples/relations.unitdef").toString();
    private static final String ROOT_JOBNET = "/sample_ref_relations/root_jn";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void sampleRunsToItsNormalEnd() {
        Product.Outcome outcome = Product.run("run", SAMPLE, ROOT_JOBNET, "--site", site());

        assertEquals(0, outcome.code(), outcome.err());
        List<String> lines = outcome.lines();
        assertEquals(ROOT_JOBNET + " @A1: Ended normally", lines.get(lines.size() - 1));
    }

    @Test
    void jsonSaysEachChangeAndThenTheFinalStates() throws IOException {
        Product.Outcome outcome = Product.type("run", SAMPLE, ROOT_JOBNET, "--json", "--site", site());

        List<String> lines = outcome.lines();
        for (String line : lines.subList(0, lines.size() - 1)) {
            JsonNode change = JSON.readTree(line);
            assertTrue(change.has("at") && change.has("unit") && change.has("generation") && change.has("from")
                    && change.has("to") && change.has("rc"), line);
        }
        JsonNode end = JSON.readTree(lines.get(lines.size() - 1));
        assertEquals("NORMAL", end.get("state").asText());
        assertEquals("NORMAL", end.get("units").get(ROOT_JOBNET + "/job_d").asText());
        assertEquals(5, end.get("units").size());
    }

    @Test
    void executionIdsGoOnFromRunToRun() {
        Product.type("run", SAMPLE, ROOT_JOBNET, "--site", site());

        Product.Outcome second = Product.type("run", SAMPLE, ROOT_JOBNET, "--site", site());

        assertTrue(second.out().endsWith(ROOT_JOBNET + " @A2: Ended normally\n"), second.out());
    }

    @Test
    void warningAndAbnormalEndsHaveTheirExitCodes() throws IOException {
        Path file = definition(
                "ty=j;\n\t\t\tte=\"exit $CODE\";\n\t\t\tenv=\"CODE=?AJS2CODE?\";\n\t\t\twth=1;\n\t\t\ttho=8;");

        assertEquals(0, run(file, "1"));
        assertEquals(1, run(file, "5"));
        assertEquals(2, run(file, "9"));
    }

    private int run(Path file, String code) {
        return Product.type("run", file.toString(), "/g/n", "--variable", "AJS2CODE=" + code, "--site", site()).code();
    }

    @Test
    void printGivesBackTheBytesOfEverySample() throws IOException {
        for (String name : List.of("relations.unitdef", "orders.unitdef")) {
            Path file = Product.ROOT.resolve("samples").resolve(name);
            Path printed = folder.resolve("printed");

            Process process = new ProcessBuilder(System.getProperty("dandori.product"), "print", file.toString())
                    .redirectOutput(printed.toFile()).start();

            assertEquals(0, Product.await(process).code());
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(printed));
        }
    }

    @Test
    void jobsGetTheirVariablesAndTheirOutputFile() throws IOException {
        Path file = definition("ty=j;\n\t\t\tte=\"echo $AJSENV $AJSNETNAME $AJSJOBNAME $AJSEXECID 日本語\";\n\t\t\twkp=\""
                + folder + "\";\n\t\t\tso=\"out.txt\";");

        Product.Outcome outcome = Product.run("run", file.toString(), "/g/n", "--site", site());

        assertEquals(0, outcome.code(), outcome.out() + outcome.err());
        assertEquals("YES /g/n /g/n/j @A1 日本語\n", Files.readString(folder.resolve("out.txt")));
    }

    private Path definition(String job) throws IOException {
        return Files.writeString(folder.resolve("one.unitdef"), "unit=g,,,;\n{\n\tty=g;\n\tunit=n,,,;\n\t{\n\t\tty=n;\n"
                + "\t\tel=j,j,+80+48;\n\t\tunit=j,,,;\n\t\t{\n\t\t\t" + job + "\n\t\t}\n\t}\n}\n");
    }

    private String site() {
        return folder.resolve("site").toString();
    }
}
