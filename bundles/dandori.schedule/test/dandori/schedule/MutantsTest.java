package dandori.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The oracle notices every line of the arithmetic that is broken on purpose. */
class MutantsTest {

    private static final int ALLOWED_CASES = 10_000;

    @TempDir
    private Path folder;

    @Test
    void theListBreaksMoreThanTwentyLines() throws IOException {
        assertTrue(Mutant.all().size() > 20);
    }

    @Test
    @EnabledIfSystemProperty(named = "dandori.long", matches = "true")
    void everyBrokenLineIsNoticedWithinTheCasesOfTheOrdinaryTest()
            throws IOException, ReflectiveOperationException, URISyntaxException {
        List<Mutant> unnoticed = new ArrayList<>();
        System.out.println("| file | line | broken | noticed at case |\n|---|---|---|---|");
        for (Mutant mutant : Mutant.all()) {
            Path classes = Files.createTempDirectory(folder, "mutant");
            long noticed = mutant.noticedAfter(ALLOWED_CASES, classes);
            System.out.println("| " + mutant.file() + " | `" + shown(mutant.line()) + "` | `" + shown(mutant.broken())
                    + "` | " + noticed + " |");
            if (noticed == 0) {
                unnoticed.add(mutant);
            }
        }
        assertEquals(List.of(), unnoticed);
    }

    private static String shown(String code) {
        return code.replaceAll("\\s+", " ").replace("|", "\\|");
    }
}
