package dandori.excel.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * The text of a number cell, as definitions write it: codes with the zeros their format shows, dates as
 * {@code yyyy/mm/dd}, times as {@code hh:mm} up to 47:59, other numbers plain.
 */
final class NumberText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);
    private static final int TWO_DAYS = 2;
    private static final long MINUTES_A_DAY = 1440;

    private final StylesTable styles;
    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    NumberText(StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** What a cell shows; a number that is none is shown as it stands. */
    String of(String value, int styleIndex) {
        try {
            return text(new BigDecimal(value.strip()), styleIndex);
        } catch (NumberFormatException none) {
            return value;
        }
    }

    private String text(BigDecimal value, int styleIndex) {
        XSSFCellStyle style = styleIndex < styles.getNumCellStyles() ? styles.getStyleAt(styleIndex) : null;
        String format = style == null ? "General" : style.getDataFormatString();
        int index = style == null ? 0 : style.getDataFormat();
        if (format == null || format.equalsIgnoreCase("General") || format.equals("@")) {
            return plain(value);
        }
        double number = value.doubleValue();
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(number)) {
            return moment(number, format);
        }
        return formatter.formatRawCellContents(number, index, format).strip();
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.round(new MathContext(15)).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private String moment(double number, String format) {
        boolean time = number < TWO_DAYS && !format.toLowerCase(Locale.ROOT).contains("y");
        long minutes = Math.round(number * MINUTES_A_DAY);
        if (time) {
            return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904);
        long rest = minutes % MINUTES_A_DAY;
        String clock = rest == 0 ? "" : String.format(Locale.ROOT, " %02d:%02d", rest / 60, rest % 60);
        return DATE.format(moment) + clock;
    }
}
