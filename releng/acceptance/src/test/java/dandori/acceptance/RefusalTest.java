package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong input: the exit code, a message that says what, where and what to do, and nothing lost. */
class RefusalTest {

    private static final Pattern PLACE = Pattern.compile("(?m)^(dandori: )?.*\\.unitdef:\\d+:\\d+: error: .+");

    @TempDir
    private Path folder;

    /** Each with a site that must not come into being. */
    @Test
    void malformedFilesAreRefusedWithFileLineColumnAndCause() throws IOException {
        for (Map.Entry<String, byte[]> malformed : malformed().entrySet()) {
            Path file = Files.write(folder.resolve(malformed.getKey() + ".unitdef"), malformed.getValue());
            Path site = folder.resolve("site-" + malformed.getKey());

            Product.Outcome outcome = Product.type("run", file.toString(), "/g/n", "--site", site.toString());

            String told = malformed.getKey() + ": " + outcome.err();
            assertEquals(3, outcome.code(), told);
            assertTrue(PLACE.matcher(outcome.err()).find(), told);
            assertFalse(outcome.err().contains("\tat "), told);
            assertFalse(Files.exists(site), told);
        }
    }

    @Test
    void wordsThatDoNotFitAreNamed() {
        Product.Outcome missing = Product.type("ctl", "rerun", "/g/n");
        Product.Outcome unknown = Product.type("ctl", "release", "/g/n");
        Product.Outcome value = Product.type("run", "--slots=many", "file", "/g/n");

        assertEquals("4 4 4", missing.code() + " " + unknown.code() + " " + value.code());
        assertTrue(missing.err().startsWith("dandori: --from is missing.\n"), missing.err());
        assertTrue(unknown.err().startsWith("dandori: \"release /g/n\" is not understood here.\n"), unknown.err());
        assertTrue(value.err().startsWith("dandori: --slots cannot be \"many\".\n"), value.err());
    }

    private static Map<String, byte[]> malformed() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String jobnet = "unit=g,,,;\n{\n\tty=g;\n\tunit=n,,,;\n\t{\n\t\tty=n;\n%s\t\tunit=a,,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tsc=\"true\";\n%s\t\t}\n\t}\n}\n";
        put(files, "truncated", "unit=g,,,;\n{\n\tty=g;\n\tunit=n,,,;\n\t{\n\t\tty=n;\n");
        put(files, "unterminated-string", "unit=g,,,;\n{\n\tty=g;\n\tcm=\"never closed;\n}\n");
        put(files, "unknown-type", "unit=g,,,;\n{\n\tty=zz;\n}\n");
        put(files, "missing-type", "unit=g,,,;\n{\n\tcm=\"no type\";\n}\n");
        put(files, "relation-to-nobody", jobnet.formatted("\t\tar=(f=a,t=nobody,seq);\n", ""));
        put(files, "relation-to-itself", jobnet.formatted("\t\tar=(f=a,t=a,seq);\n", ""));
        put(files, "missing-brace", "unit=g,,,;\n{\n\tty=g;\n\tunit=n,,,;\n\t\tty=n;\n\t}\n}\n");
        put(files, "surplus-brace", "unit=g,,,;\n{\n\tty=g;\n}\n}\n");
        put(files, "bad-date", jobnet.formatted("\t\ted=2026/02/30;\n", ""));
        put(files, "bad-number", jobnet.formatted("", "\t\t\ttho=many;\n"));
        put(files, "number-out-of-range", jobnet.formatted("", "\t\t\tetm=0;\n"));
        put(files, "duplicate-unit",
                "unit=g,,,;\n{\n\tty=g;\n\tunit=n,,,;\n\t{\n\t\tty=n;\n\t}\n\tunit=n,,,;\n\t{\n\t\tty=n;\n\t}\n}\n");
        put(files, "job-in-a-group",
                "unit=g,,,;\n{\n\tty=g;\n\tunit=a,,,;\n\t{\n\t\tty=j;\n\t\tsc=\"true\";\n\t}\n}\n");
        put(files, "name-too-long", jobnet.formatted("", "").replace("unit=a,", "unit=" + "長".repeat(16) + ","));
        put(files, "empty", "");
        put(files, "no-definition", "Dear Sir,\nplease find attached the definition.\n");
        put(files, "unterminated-comment", "/* here it begins\nunit=g,,,;\n{\n\tty=g;\n}\n");
        put(files, "thousands-of-levels", "unit=g,,,;{ty=g;".repeat(5_000) + "}".repeat(5_000));
        files.put("invalid-utf-8",
                "unit=g,,,;\n{\n\tty=g;\n\tcm=\"\u00e9\";\n}\n".getBytes(StandardCharsets.ISO_8859_1));
        files.put("binary", new byte[]{ 0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0 });
        files.put("utf-16", "unit=g,,,;\n{\n\tty=g;\n}\n".getBytes(StandardCharsets.UTF_16));
        put(files, "cycle", jobnet.formatted("\t\tar=(f=a,t=b,seq);\n\t\tar=(f=b,t=a,seq);\n", "").replace("\t}\n}\n",
                "\t\tunit=b,,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tsc=\"true\";\n\t\t}\n\t}\n}\n"));
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNotExecutedIsRefusedAndNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("refused.unitdef"), "unit=g,,,;\n{\n\tty=g;\n\tunit=n,,,;\n\t{\n"
                + "\t\tty=n;\n\t\tel=p,pj,+80+48;\n\t\tel=u,j,+240+48;\n\t\tunit=p,,,;\n\t\t{\n\t\t\tty=pj;\n\t\t\tsc=\"dir\";\n\t\t}\n"
                + "\t\tunit=u,,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tsc=\"true\";\n\t\t\tun=\"somebody\";\n\t\t\tex=\"elsewhere\";\n\t\t}\n\t}\n}\n");

        Product.Outcome outcome = Product.type("run", file.toString(), "/g/n", "--site", site());

        assertEquals(3, outcome.code());
        assertTrue(outcome.err().contains("/g/n/p") && outcome.err().contains("pj"), outcome.err());
        assertTrue(outcome.err().contains("somebody") && outcome.err().contains("elsewhere"), outcome.err());
    }

    @Test
    void unknownUnitsFilesAndWordsAreToldApart() {
        String sample = Product.ROOT.resolve("samples/relations.unitdef").toString();

        assertEquals(3, Product.type("run", sample, "/sample_ref_relations/nobody", "--site", site()).code());
        assertEquals(3, Product.type("run", folder.resolve("absent.unitdef").toString(), "/g/n").code());
        assertEquals(4, Product.type("run", sample).code());
        assertEquals(4, Product.type("dance").code());
    }

    @Test
    void secondProcessOnTheSiteIsToldWhoHasIt() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("slow.unitdef"),
                "unit=g,,,;\n{\n\tty=g;\n\tunit=n,,,;\n\t{\n\t\tty=n;\n"
                        + "\t\tel=a,j,+80+48;\n\t\tunit=a,,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tte=\"until [ -e " + folder
                        + "/go ]; do sleep 0.1; done\";\n\t\t}\n\t}\n}\n");
        Process first = Product.start("run", file.toString(), "/g/n", "--site", site());
        try {
            first.inputReader(StandardCharsets.UTF_8).readLine();

            Product.Outcome second = Product.run("run", file.toString(), "/g/n", "--site", site());

            assertEquals(5, second.code(), second.err());
            assertTrue(second.err().contains(Long.toString(first.pid())), second.err());
            assertFalse(second.err().contains("\tat "), second.err());
        } finally {
            Files.createFile(folder.resolve("go"));
            first.waitFor(60, TimeUnit.SECONDS);
        }
        assertEquals(0, first.exitValue());
    }

    private String site() {
        return folder.resolve("site").toString();
    }
}
