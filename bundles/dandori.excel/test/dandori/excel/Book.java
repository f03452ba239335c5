package dandori.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import dandori.excel.book.BookProgress;
import dandori.excel.book.BookSource;
import dandori.excel.book.BookWriter;
import dandori.excel.change.Applied;
import dandori.excel.change.BookApplication;
import dandori.excel.read.BookLimits;
import dandori.excel.table.Column;
import dandori.excel.table.TableKind;
import dandori.excel.words.BookWords;
import dandori.model.check.DefinitionChecks;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.syntax.DefinitionTree;

/** A book in a file, with what tests do to it. */
final class Book {

    private final Path path;
    private final BookWords words;

    Book(Path path, Locale locale) {
        this.path = path;
        this.words = new BookWords(locale);
    }

    static Book copy(Path exported, Path path, Locale locale) {
        try {
            Files.copy(exported, path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Book(path, locale);
    }

    static DefinitionTree tree(String text) {
        return ((Reading.Readable) DefinitionReader.read(text.getBytes(StandardCharsets.UTF_8))).tree();
    }

    Path path() {
        return path;
    }

    Book export(String text) {
        return export(text.getBytes(StandardCharsets.UTF_8), "UTF-8");
    }

    Book export(byte[] content, String charset) {
        return export(content, charset, "", BookProgress.UNWATCHED);
    }

    Book export(byte[] content, String charset, String unit, BookProgress progress) {
        DefinitionTree tree = ((Reading.Readable) DefinitionReader.read(content, charset)).tree();
        try (OutputStream out = Files.newOutputStream(path)) {
            new BookWriter(words).write(new BookSource(tree, content, charset, "test.unitdef", unit), out, progress);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    Book edit(Consumer<Workbook> change) {
        try (InputStream in = Files.newInputStream(path); XSSFWorkbook book = new XSSFWorkbook(in)) {
            change.accept(book);
            try (OutputStream out = Files.newOutputStream(path)) {
                book.write(out);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    Applied apply(String text) {
        return apply(text, ConflictChoice.REFUSE);
    }

    Applied apply(String text, ConflictChoice choice) {
        return apply(tree(text), choice);
    }

    Applied apply(DefinitionTree tree, ConflictChoice choice) {
        return new BookApplication(DefinitionChecks.standard(), choice, BookLimits.STANDARD).apply(path, tree,
                "test.unitdef");
    }

    Sheet sheet(Workbook book, TableKind kind) {
        return book.getSheet(words.title(kind));
    }

    /** Writes into a cell of the row with an id. */
    Consumer<Workbook> set(TableKind kind, String id, String column, String text) {
        return book -> {
            Sheet sheet = sheet(book, kind);
            cell(row(sheet, kind, id), column(sheet, kind, column)).setCellValue(text);
        };
    }

    Consumer<Workbook> clear(TableKind kind, String id, String column) {
        return book -> {
            Sheet sheet = sheet(book, kind);
            cell(row(sheet, kind, id), column(sheet, kind, column)).setBlank();
        };
    }

    Consumer<Workbook> delete(TableKind kind, String id) {
        return set(kind, id, Column.ACTION, "削除");
    }

    /** Adds a row: column, text, column, text… */
    Consumer<Workbook> add(TableKind kind, String... cells) {
        return book -> {
            Sheet sheet = sheet(book, kind);
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < cells.length; i += 2) {
                cell(row, column(sheet, kind, cells[i])).setCellValue(cells[i + 1]);
            }
        };
    }

    static Cell cell(Row row, int column) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static Row row(Sheet sheet, TableKind kind, String id) {
        int column = column(sheet, kind, Column.ID);
        for (Row row : sheet) {
            if (row.getCell(column) != null && row.getCell(column).toString().equals(id)) {
                return row;
            }
        }
        throw new AssertionError("no row " + id + " in " + sheet.getSheetName());
    }

    static int column(Sheet sheet, TableKind kind, String key) {
        String wanted = key.equals(Column.ID) ? "#" + kind.code() + ":id" : key;
        for (Cell cell : sheet.getRow(0)) {
            if (cell.toString().equals(wanted)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + key + " in " + sheet.getSheetName());
    }
}
