package dandori.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dandori.excel.book.BookProgress;
import dandori.excel.change.Applied;
import dandori.excel.table.Column;
import dandori.excel.table.TableKind;

class PartOfAFileTest {

    private static final String JOBNET = "/営業G/受注処理";

    @TempDir
    private Path folder;
    private String orders;

    @BeforeEach
    void readsTheSample() throws IOException {
        orders = Files.readString(Path.of("../../samples/orders.unitdef"));
    }

    private Book ofJobnet() {
        return new Book(folder.resolve("part.xlsx"), Locale.JAPANESE).export(orders.getBytes(StandardCharsets.UTF_8),
                "UTF-8", JOBNET, BookProgress.UNWATCHED);
    }

    @Test
    void bookOfOneJobnetMissesNothingOfTheRest() {
        Applied applied = ofJobnet().apply(orders);

        assertEquals(List.of(), applied.notices());
        assertEquals(List.of(), applied.changes());
        assertEquals(orders, applied.text().text());
    }

    @Test
    void bookOfOneJobnetHasOnlyItsRowsAndChangesThem() {
        Book book = ofJobnet();
        book.edit(workbook -> book.sheet(workbook, TableKind.JOBS).forEach(row -> assertTrue(
                row.getRowNum() < 2 || row.getCell(Book.column(row.getSheet(), TableKind.JOBS, Column.ID)).toString()
                        .startsWith(JOBNET + "/"),
                "row " + row.getRowNum())));
        book.edit(book.set(TableKind.JOBS, JOBNET + "/集計", "cm", "新しい説明"));

        Applied applied = book.apply(orders);

        assertEquals(1, applied.changes().size());
        assertTrue(applied.text().text().contains("新しい説明"));
    }

    @Test
    void bookThatIsNotWantedAnyMoreEndsAtTheNextLines() {
        int[] looks = { 0 };

        assertThrows(CancellationException.class, () -> new Book(folder.resolve("cancelled.xlsx"), Locale.JAPANESE)
                .export(orders.getBytes(StandardCharsets.UTF_8), "UTF-8", "", (lines, all) -> {
                    looks[0]++;
                    throw new CancellationException();
                }));

        assertEquals(1, looks[0]);
    }
}
