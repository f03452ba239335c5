package dandori.documents.table;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

import dandori.documents.content.Change;

/** The styles of the cells of one workbook; a workbook may only have so many, so each is made once. */
final class XlsxStyles {

    private static final String FACE = "BIZ UDGothic";
    private static final short SIZE = 9;
    private static final short TITLE_SIZE = 16;
    private static final int DEEPEST = 8;
    private static final byte[] HEAD = rgb(0xE6EDF7);
    private static final byte[] CONTAINER = rgb(0xF0F4FA);
    private static final byte[] ADDED = rgb(0xE2F5E7);
    private static final byte[] CHANGED = rgb(0xFFF3D6);
    private static final byte[] REMOVED = rgb(0xFDE7E5);

    private final Workbook workbook;
    private final Map<String, CellStyle> known = new HashMap<>();

    XlsxStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    private static byte[] rgb(int value) {
        return new byte[]{ (byte) (value >> 16), (byte) (value >> 8), (byte) value };
    }

    CellStyle title() {
        return known.computeIfAbsent("title", any -> {
            CellStyle style = workbook.createCellStyle();
            style.setFont(font(TITLE_SIZE, true, false));
            return style;
        });
    }

    CellStyle head() {
        return known.computeIfAbsent("head", any -> style(HEAD, true, false, 0));
    }

    CellStyle value() {
        return known.computeIfAbsent("value", any -> style(null, false, false, 0));
    }

    CellStyle value(boolean container, Change change) {
        return known.computeIfAbsent("value " + container + change,
                any -> style(ground(container, change), false, change == Change.REMOVED, 0));
    }

    CellStyle unit(int depth, boolean container, Change change) {
        int indent = Math.min(DEEPEST, depth);
        return known.computeIfAbsent("unit " + indent + container + change,
                any -> style(ground(container, change), container, change == Change.REMOVED, indent));
    }

    private static byte[] ground(boolean container, Change change) {
        return switch (change) {
            case ADDED -> ADDED;
            case CHANGED -> CHANGED;
            case REMOVED -> REMOVED;
            case NONE -> container ? CONTAINER : null;
        };
    }

    private CellStyle style(byte[] ground, boolean bold, boolean struck, int indent) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFont(font(SIZE, bold, struck));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setIndention((short) indent);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        style.setQuotePrefixed(true);
        if (ground != null) {
            style.setFillForegroundColor(new XSSFColor(ground, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private Font font(short size, boolean bold, boolean struck) {
        return known.isEmpty() || workbook.findFont(bold, (short) 0, (short) (size * 20), FACE, false, struck,
                Font.SS_NONE, Font.U_NONE) == null
                        ? made(size, bold, struck)
                        : workbook.findFont(bold, (short) 0, (short) (size * 20), FACE, false, struck, Font.SS_NONE,
                                Font.U_NONE);
    }

    private Font made(short size, boolean bold, boolean struck) {
        Font font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        font.setStrikeout(struck);
        return font;
    }
}
