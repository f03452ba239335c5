package dandori.excel.book;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells. All content is text ({@code @}), so that what people type stays as they type it. */
final class BookStyles {

    private static final short TEXT = 49;

    /** A cell to write into. */
    final XSSFCellStyle open;
    /** The same with line breaks. */
    final XSSFCellStyle lines;
    /** A cell nobody is to change. */
    final XSSFCellStyle locked;
    /** The heading of a column to write into. */
    final XSSFCellStyle heading;
    /** The heading of another column. */
    final XSSFCellStyle lockedHeading;
    /** Plain text outside tables. */
    final XSSFCellStyle plain;
    /** A title. */
    final XSSFCellStyle title;
    /** A link to another sheet. */
    final XSSFCellStyle link;

    private final XSSFWorkbook book;

    BookStyles(XSSFWorkbook book) {
        this.book = book;
        this.open = style(false);
        this.lines = style(false);
        lines.setWrapText(true);
        this.locked = filled(true, 0xF2F2F2);
        locked.setFont(font(false, 0x7F7F7F, 10));
        this.heading = heading(0x1F4E79);
        this.lockedHeading = heading(0x7F7F7F);
        this.plain = style(true);
        this.title = style(true);
        title.setFont(font(true, 0x1F4E79, 16));
        this.link = style(true);
        link.setFont(font(false, 0x0563C1, 10));
    }

    private XSSFCellStyle style(boolean locked) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(TEXT);
        style.setLocked(locked);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(font(false, 0, 10));
        return style;
    }

    private XSSFCellStyle filled(boolean locked, int colour) {
        XSSFCellStyle style = style(locked);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour(colour));
        return style;
    }

    private XSSFCellStyle heading(int colour) {
        XSSFCellStyle style = filled(true, colour);
        style.setFont(font(true, 0xFFFFFF, 10));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(colour(0xFFFFFF));
        return style;
    }

    private Font font(boolean bold, int colour, int size) {
        var font = book.createFont();
        font.setFontName("Meiryo UI");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFColor colour(int rgb) {
        byte[] bytes = { (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb };
        return new XSSFColor(bytes, new DefaultIndexedColorMap());
    }
}
