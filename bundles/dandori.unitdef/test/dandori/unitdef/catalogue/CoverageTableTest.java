package dandori.unitdef.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class CoverageTableTest {

    private static final Path PAGE = Path.of("../../docs/coverage.md");

    private final String page = CoverageTable.render(Catalogue.standard());

    @Test
    void keptPageIsUpToDate() throws IOException {
        assumeTrue(Files.exists(PAGE), "docs/coverage.md is not written yet");

        assertEquals(page, Files.readString(PAGE), "write CoverageTable.render(Catalogue.standard()) to " + PAGE);
    }

    @Test
    void everyParameterAndUnitTypeHasItsRow() {
        List<String> lines = page.lines().toList();

        for (Parameter parameter : Catalogue.standard().parameters()) {
            assertEquals(1, lines.stream().filter(line -> line.startsWith("| `" + parameter.key() + "`")
                    && line.endsWith(" | " + parameter.evidence().tag() + " |")).count(), parameter.key());
        }
        for (UnitType type : Catalogue.standard().unitTypes()) {
            assertTrue(page.contains("`" + type.code() + "`"), type.code());
        }
    }

    @Test
    void countsAddUp() {
        Catalogue catalogue = Catalogue.standard();
        long verified = catalogue.parameters().stream().filter(Parameter::isVerified).count();

        assertTrue(page.contains(verified + " verified"), page);
        assertTrue(page.contains((catalogue.parameters().size() - verified) + " unverified"));
        assertTrue(page.contains("| parameters | 98 | 23 | 37 | 59 | 217 |"));
    }

    @Test
    void everyRowOfATableHasAsManyCellsAsItsHead() {
        int cells = 0;
        for (String line : page.lines().toList()) {
            int bars = line.replace("\\|", "").replaceAll("[^|]", "").length();
            if (cells > 0 && bars > 0) {
                assertEquals(cells, bars, line);
            }
            cells = bars;
        }
    }
}
