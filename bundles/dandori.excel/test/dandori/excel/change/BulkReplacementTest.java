package dandori.excel.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import dandori.excel.table.TableKind;
import dandori.excel.words.BookWords;
import dandori.model.check.DefinitionChecks;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.syntax.DefinitionTree;

class BulkReplacementTest {

    private static DefinitionTree jobs(int count) {
        StringBuilder text = new StringBuilder("unit=N,,,;\n{\n\tty=n;\n");
        for (int i = 0; i < count; i++) {
            text.append("\tunit=J").append(i).append(",,,;\n\t{\n\t\tty=j;\n\t\tsc=\"/old/bin/").append(i)
                    .append(".sh\";\n\t\tcm=\"/old\";\n\t}\n");
        }
        String file = text.append("}\n").toString();
        return ((Reading.Readable) DefinitionReader.read(file.getBytes(StandardCharsets.UTF_8))).tree();
    }

    private static Applied apply(DefinitionTree file, String find, String replacement) {
        return new BulkReplacement(Pattern.compile(find), replacement, Set.of(TableKind.JOBS), Set.of("sc"))
                .apply(file, DefinitionChecks.standard(), new BookWords(Locale.JAPANESE));
    }

    @Test
    void pathIsReplacedInFiveHundredJobsAndNowhereElse() {
        DefinitionTree file = jobs(500);

        Applied applied = apply(file, "^/old/(bin)/", "/new/$1/");

        assertTrue(applied.isAccepted());
        assertEquals(500, applied.changes().size());
        assertEquals(file.print().replace("/old/bin", "/new/bin"), applied.text().text());
        assertEquals("ジョブ /N/J0", applied.changes().get(0).place().toString());
    }

    @Test
    void patternThatMatchesNothingChangesNothing() {
        DefinitionTree file = jobs(3);

        Applied applied = apply(file, "nowhere", "x");

        assertEquals(List.of(), applied.changes());
        assertEquals(file.print(), applied.text().text());
    }

    @Test
    void groupThatIsNotThereIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> apply(jobs(1), "old", "$3"));
    }
}
