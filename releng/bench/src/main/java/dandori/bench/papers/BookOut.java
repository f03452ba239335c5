package dandori.bench.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import dandori.bench.Bench;
import dandori.excel.book.BookProgress;
import dandori.excel.book.BookSource;
import dandori.excel.book.BookWriter;
import dandori.excel.table.Cells;
import dandori.excel.table.Line;
import dandori.excel.table.Lines;
import dandori.excel.table.TableKind;
import dandori.excel.words.BookWords;
import dandori.unitdef.syntax.DefinitionTree;

/**
 * P9: a definition of 10,000 units out to a workbook, beside SXSSF writing the same texts into sheets without anything
 * else: no notes, no choices, no styles, no snapshot of the definition.
 */
public final class BookOut implements Bench.Duel {

    private static final int JOBNETS = 200;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 5;
    private static final int WINDOW = 100;

    @Override
    public String title() {
        return "export of 10,000 units with 30 filled columns; CPU time";
    }

    @Override
    public Bench.Result run() throws Exception {
        byte[] content = LargeDefinition.of(JOBNETS);
        DefinitionTree tree = LargeDefinition.tree(content);
        BookSource source = new BookSource(tree, content, "UTF-8", "large.unitdef", "");
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<String> words = List.of();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            Effort own = Effort.of(() -> new BookWriter(new BookWords(Locale.JAPANESE)).write(source,
                    new ByteArrayOutputStream(), BookProgress.UNWATCHED));
            Effort other = Effort.of(() -> bare(tree));
            words = List.of(own.words("ours"), other.words("SXSSF"));
            if (round >= 0) {
                ours.add(own.cpu());
                bare.add(other.cpu());
            }
        }
        return new Bench.Result("bare SXSSF", "s", ours, bare, words);
    }

    private static void bare(DefinitionTree tree) throws IOException {
        Lines lines = Lines.of(tree);
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
            for (TableKind kind : TableKind.values()) {
                SXSSFSheet sheet = book.createSheet(kind.code());
                int number = 0;
                for (Map.Entry<String, Line> line : lines.all(kind).entrySet()) {
                    write(sheet.createRow(number++), line.getKey(), Cells.of(line.getValue()));
                }
            }
            book.write(new ByteArrayOutputStream());
        }
    }

    private static void write(Row row, String id, Map<String, String> cells) {
        int column = 0;
        row.createCell(column++).setCellValue(id);
        for (String text : cells.values()) {
            row.createCell(column++).setCellValue(text);
        }
    }
}
