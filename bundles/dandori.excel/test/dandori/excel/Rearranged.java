package dandori.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** What people do to rows and columns. */
final class Rearranged {

    private Rearranged() {
    }

    static void reverseRows(Sheet sheet, int first) {
        List<Map<Integer, String>> rows = new ArrayList<>();
        for (int i = first; i <= sheet.getLastRowNum(); i++) {
            Map<Integer, String> texts = new HashMap<>();
            for (Cell cell : sheet.getRow(i)) {
                texts.put(cell.getColumnIndex(), cell.toString());
            }
            rows.add(texts);
        }
        Collections.reverse(rows);
        for (int i = first; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            for (int column = 0; column < 200; column++) {
                write(row, column, rows.get(i - first).getOrDefault(column, ""));
            }
        }
    }

    static void swapColumns(Sheet sheet, int one, int other) {
        for (Row row : sheet) {
            String text = Book.cell(row, one).toString();
            write(row, one, Book.cell(row, other).toString());
            write(row, other, text);
        }
    }

    static void clearColumn(Sheet sheet, int column) {
        for (Row row : sheet) {
            write(row, column, "");
        }
    }

    private static void write(Row row, int column, String text) {
        if (row.getCell(column) != null) {
            row.removeCell(row.getCell(column));
        }
        if (!text.isEmpty()) {
            Book.cell(row, column).setCellValue(text);
        }
    }
}
