package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beginning and end of {@code dandori serve}, also by kill −9; the jobs' own file is the truth. */
class ServiceLifeTest {

    private static final int JOBS = 40;

    @TempDir
    private Path folder;
    private Path ran;
    private Service service;

    @BeforeEach
    void nameSite() {
        service = new Service(folder.resolve("site"), 4);
        ran = folder.resolve("ran.txt");
    }

    @AfterEach
    void endService() {
        service.close();
    }

    private Path definition(String group, String parameters, String... units) throws IOException {
        return Files.writeString(folder.resolve(group + ".unitdef"), DefinitionText.of(group, parameters, units));
    }

    private Product.Outcome ctl(String... words) {
        return service.ctl(words);
    }

    private List<String> ran() {
        try {
            return Files.exists(ran) ? Files.readAllLines(ran) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void serviceEndsCleanlyAndLetsNoSecondOneIn() throws IOException, InterruptedException {
        service.serve();

        Product.Outcome second = Product.run("serve", "--site", service.site().toString());
        service.process().destroy();
        int code = service.process().waitFor();

        assertEquals(5, second.code(), second.err());
        assertTrue(second.err().contains("serve"), second.err());
        assertEquals(0, code);
        assertFalse(Files.exists(service.secret()));
    }

    @Test
    void whatNeedsNoSchedulerIsDecidedWithoutOne() throws IOException {
        Path file = definition("g", "sd=1,en;\n\t\tst=1,+23:59;\n\t\tcy=1,(1,d);", DefinitionText.job("a", "true"));

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
    void serviceKilledThreeTimesLosesNothingAndRunsNothingTwice() throws IOException {
        var jobs = new StringBuilder();
        var relations = new StringBuilder();
        for (int i = 0; i < JOBS; i++) {
            jobs.append(DefinitionText.job("j" + i, "sleep 0." + i % 5 + "; echo j" + i + " >> " + ran));
            if (i % 4 != 0) {
                relations.append("ar=(f=j").append(i - 1).append(",t=j").append(i).append(",seq);\n\t\t");
            }
        }
        Path forty = definition("k", relations.toString().strip(), jobs.toString());
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
