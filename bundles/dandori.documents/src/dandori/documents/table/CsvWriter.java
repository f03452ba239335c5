package dandori.documents.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dandori.documents.build.Cancel;
import dandori.documents.content.Document;

/**
 * Writes the rows of a document as CSV: UTF-8 with a byte order mark, CRLF, every value that needs it in quotation marks.
 * A value that a spreadsheet would take for a formula is preceded by an apostrophe.
 */
public final class CsvWriter {

    private static final String FORMULA = "=+-@";
    private static final int CHECK_EVERY = 256;

    private CsvWriter() {
    }

    /** Writes all rows. */
    public static void write(Document document, OutputStream out, Cancel cancel) throws IOException {
        Tables tables = new Tables(document);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        line(writer, tables.heads());
        int count = 0;
        for (Tables.Row row : tables.rows()) {
            if (count++ % CHECK_EVERY == 0) {
                cancel.reached(count, tables.rows().size());
            }
            line(writer, row.cells());
        }
        writer.flush();
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        for (int at = 0; at < cells.size(); at++) {
            if (at > 0) {
                writer.write(',');
            }
            writer.write(quoted(cells.get(at)));
        }
        writer.write("\r\n");
    }

    private static String quoted(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean needed = safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0
                || safe.indexOf('\r') >= 0;
        return needed ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
