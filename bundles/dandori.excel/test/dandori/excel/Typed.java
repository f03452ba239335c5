package dandori.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;

/** Cells as spreadsheet programs leave them. */
final class Typed {

    private Typed() {
    }

    static void number(Cell cell, double value, short format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(format);
        cell.setBlank();
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }
}
