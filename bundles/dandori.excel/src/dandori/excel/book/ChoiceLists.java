package dandori.excel.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The lists of drop-downs. A short one stands in the rule of its column; one that has more than 255 characters, or a
 * comma, in a column of a hidden sheet.
 */
final class ChoiceLists {

    private static final String SHEET = "_lists";
    private static final int INLINE = 255;

    private final SXSSFWorkbook book;
    private final Map<List<String>, String> names = new LinkedHashMap<>();

    ChoiceLists(SXSSFWorkbook book) {
        this.book = book;
    }

    /** The rule that allows these values. */
    DataValidationConstraint constraint(DataValidationHelper helper, List<String> values) {
        String joined = String.join(",", values);
        boolean inline = joined.length() <= INLINE && values.stream().noneMatch(value -> value.contains(","));
        return inline
                ? helper.createExplicitListConstraint(values.toArray(String[]::new))
                : helper.createFormulaListConstraint(
                        names.computeIfAbsent(List.copyOf(values), any -> "dandori_list_" + (names.size() + 1)));
    }

    /** Writes the hidden sheet, when there is anything for it. */
    void finish() {
        if (names.isEmpty()) {
            return;
        }
        SXSSFSheet sheet = book.createSheet(SHEET);
        List<List<String>> lists = new ArrayList<>(names.keySet());
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            var row = sheet.createRow(i);
            for (int column = 0; column < lists.size(); column++) {
                if (i < lists.get(column).size()) {
                    row.createCell(column).setCellValue(lists.get(column).get(i));
                }
            }
        }
        for (int column = 0; column < lists.size(); column++) {
            String letter = CellReference.convertNumToColString(column);
            Name name = book.createName();
            name.setNameName(names.get(lists.get(column)));
            name.setRefersToFormula(
                    SHEET + "!$" + letter + "$1:$" + letter + "$" + lists.get(column).size());
        }
        book.setSheetHidden(book.getSheetIndex(SHEET), true);
    }
}
