package dandori.excel.book;

import java.util.List;
import java.util.Optional;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

import dandori.excel.table.Lines;
import dandori.excel.table.TableKind;
import dandori.excel.words.BookWords;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.catalogue.UnitType;

/** The sheets around the tables: contents with directions for use, and the table of codes. */
final class FrontSheets {

    /** Points: the title is larger than what a row has by itself. */
    private static final float TITLE_HEIGHT = 26;

    private static final int HOW_TO = 6;

    private final BookWords words;
    private final BookStyles styles;

    FrontSheets(BookWords words, BookStyles styles) {
        this.words = words;
        this.styles = styles;
    }

    void writeContents(SXSSFSheet sheet, BookSource source, Lines lines, List<TableKind> tables) {
        sheet.setColumnWidth(0, 28 * 256);
        sheet.setColumnWidth(1, 60 * 256);
        sheet.setDisplayGridlines(false);
        int number = 0;
        Row title = sheet.createRow(number++);
        title.setHeightInPoints(TITLE_HEIGHT);
        write(title, styles.title, words.get("contents.title"));
        number++;
        write(sheet.createRow(number++), styles.plain, words.get("contents.file"), source.file());
        write(sheet.createRow(number++), styles.plain, words.get("contents.units"), String.valueOf(lines.units()));
        number++;
        write(sheet.createRow(number++), styles.heading, words.get("contents.sheet"), words.get("contents.lines"));
        for (TableKind kind : tables) {
            Row row = sheet.createRow(number++);
            write(row, styles.plain, words.title(kind), String.valueOf(lines.all(kind).size()));
            link(row.getCell(0), words.title(kind));
        }
        Row codes = sheet.createRow(number++);
        write(codes, styles.plain, words.get("sheet.codes"));
        link(codes.getCell(0), words.get("sheet.codes"));
        number++;
        write(sheet.createRow(number++), styles.heading, words.get("contents.how"), "");
        for (int i = 1; i <= HOW_TO; i++) {
            write(sheet.createRow(number++), styles.plain, words.get("contents.how" + i));
        }
    }

    private void link(Cell cell, String title) {
        Hyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + title + "'!A2");
        cell.setHyperlink(link);
        cell.setCellStyle(styles.link);
    }

    void writeCodes(SXSSFSheet sheet) {
        int[] widths = { 12, 32, 14, 60 };
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        sheet.createFreezePane(0, 1);
        write(sheet.createRow(0), styles.heading, words.get("codes.key"), words.get("codes.name"),
                words.get("codes.code"), words.get("codes.meaning"));
        int number = 1;
        for (Parameter parameter : Catalogue.standard().parameters()) {
            for (String code : codes(parameter)) {
                write(sheet.createRow(number++), styles.plain, parameter.key(), parameter.name(words.locale()), code,
                        meaning(parameter, code));
            }
        }
        sheet.setAutoFilter(new CellRangeAddress(0, number - 1, 0, widths.length - 1));
    }

    private static List<String> codes(Parameter parameter) {
        return parameter.key().equals("ty")
                ? Catalogue.standard().unitTypes().stream().map(UnitType::code).toList()
                : parameter.grammar().choices();
    }

    private String meaning(Parameter parameter, String code) {
        Optional<UnitType> type = parameter.key().equals("ty")
                ? Catalogue.standard().unitType(code)
                : Optional.empty();
        return type.map(known -> known.name(words.locale()))
                .orElseGet(() -> parameter.choiceName(code, words.locale()));
    }

    private static void write(Row row, CellStyle style, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(SafeText.write(texts[i]));
            cell.setCellStyle(style);
        }
    }
}
