package dandori.excel.book;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

import dandori.excel.table.Cells;
import dandori.excel.table.Column;
import dandori.excel.table.Line;
import dandori.excel.table.Lines;
import dandori.excel.table.Table;
import dandori.excel.words.BookWords;

/**
 * One table on its sheet: a hidden row with the keys of the columns, the headings, the lines. The key of the ID column
 * also names the table, so that neither titles nor the order of anything matters.
 */
final class TableSheet {

    /** Row of the keys. */
    static final int KEYS = 0;
    /** Row of the headings. */
    static final int HEADINGS = 1;
    /** Row of the first line. */
    static final int FIRST = 2;

    private static final Set<String> SHOWN = Set.of("cm", "ty", "ex", "te", "sc", "prm", "wkp", "env", "un", "ha", "fd",
            "etm", "jd", "wth", "tho", "abr", "rec", "rei", "rg", "ms", "mp", "ed", "de", "sdd", "stt", "flwf", "flwc",
            "flwi", "tmitv", "evwid", "mladr", "mlsbj", "ncr", "cond", "ejc", "ej", "sd", "st", "cy", "sh", "shd",
            "cftd", "sy", "ey", "ln");
    private static final double LINE_HEIGHT = 15;
    private static final int MOST_LINES = 8;
    private static final int TOLD_EVERY = 64;

    private final Table table;
    private final BookWords words;
    private final BookStyles styles;

    TableSheet(Table table, BookWords words, BookStyles styles) {
        this.table = table;
        this.words = words;
        this.styles = styles;
    }

    /** Sets up the sheet and writes all lines, telling now and then how many are written. */
    void write(SXSSFSheet sheet, CTWorksheet raw, Lines lines, IntConsumer written) {
        setColumns(raw, lines.used(table.kind()));
        writeHead(sheet);
        int number = FIRST;
        for (Map.Entry<String, Line> line : lines.all(table.kind()).entrySet()) {
            if ((number - FIRST) % TOLD_EVERY == 0) {
                written.accept(number - FIRST);
            }
            writeLine(sheet.createRow(number++), line.getKey(), Cells.of(line.getValue()));
        }
        int last = table.columns().size() - 1;
        sheet.setAutoFilter(new CellRangeAddress(HEADINGS, Math.max(HEADINGS + 1, number - 1), 0, last));
        sheet.createFreezePane(2, FIRST);
        sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        protect(sheet);
    }

    /** One entry a column: entries that overlap, as setting widths one by one makes them, are damage to Excel. */
    private void setColumns(CTWorksheet raw, Set<String> used) {
        CTCols columns = raw.sizeOfColsArray() > 0 ? raw.getColsArray(0) : raw.addNewCols();
        List<Column> all = table.columns();
        for (int i = 0; i < all.size(); i++) {
            Column column = all.get(i);
            CTCol entry = columns.addNewCol();
            entry.setMin(i + 1L);
            entry.setMax(i + 1L);
            entry.setWidth(width(column));
            entry.setCustomWidth(true);
            entry.setStyle(style(column).getIndex());
            if (isFolded(column, used)) {
                entry.setHidden(true);
                entry.setOutlineLevel((short) 1);
            }
        }
        raw.getSheetFormatPr().setOutlineLevelCol((short) 1);
    }

    /** Whether a column nobody uses is folded away. */
    static boolean isFolded(Column column, Set<String> used) {
        return column.parameter().isPresent() && !used.contains(column.key()) && !SHOWN.contains(column.key())
                || column.key().equals(Column.RESOURCE_GROUP) || column.key().equals(Column.OWNER)
                || column.key().equals(Column.PERMISSION);
    }

    private static double width(Column column) {
        return switch (column.key()) {
            case Column.ACTION -> 8;
            case Column.NAME, Column.UPPER, Column.FROM, Column.TO, "cm" -> 24;
            case Column.UNIT, "te", "sc", "prm", "flwf", "wkp" -> 36;
            case Column.OTHER, Column.RESULT -> 28;
            case "ty", Column.KIND, Column.RULE -> 11;
            case Column.ID -> 18;
            default -> 13;
        };
    }

    private XSSFCellStyle style(Column column) {
        return column.key().equals(Column.ID) ? styles.locked : styles.open;
    }

    private void writeHead(SXSSFSheet sheet) {
        Row keys = sheet.createRow(KEYS);
        keys.setZeroHeight(true);
        Row headings = sheet.createRow(HEADINGS);
        headings.setHeightInPoints(32);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            boolean id = column.key().equals(Column.ID);
            write(keys, i, id ? "#" + table.kind().code() + ":id" : column.key(), styles.locked);
            boolean grey = id || column.key().equals(Column.RESULT);
            write(headings, i, words.heading(column), grey ? styles.lockedHeading : styles.heading);
        }
    }

    private void writeLine(Row row, String id, Map<String, String> cells) {
        int most = 1;
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            String key = columns.get(i).key();
            String text = cells.get(key);
            if (key.equals(Column.ID)) {
                write(row, i, id, styles.locked);
            } else if (text != null) {
                int lines = lines(text);
                write(row, i, text, lines > 1 ? styles.lines : styles.open);
                most = Math.max(most, lines);
            }
        }
        if (most > 1) {
            row.setHeightInPoints((float) (LINE_HEIGHT * Math.min(most, MOST_LINES)));
        }
    }

    private static int lines(String text) {
        return text.indexOf('\n') < 0 ? 1 : (int) text.lines().count();
    }

    private static void write(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(SafeText.write(text));
        cell.setCellStyle(style);
    }

    private static void protect(SXSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockInsertColumns(false);
        sheet.lockDeleteRows(false);
        sheet.lockDeleteColumns(false);
        sheet.lockObjects(false);
    }
}
