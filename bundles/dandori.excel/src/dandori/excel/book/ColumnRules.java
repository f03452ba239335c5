package dandori.excel.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

import dandori.excel.table.Column;
import dandori.excel.table.Lines;
import dandori.excel.table.Table;
import dandori.excel.table.TableKind;
import dandori.excel.words.BookWords;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Grammar;
import dandori.unitdef.catalogue.UnitType;

/** What a sheet says of its columns: a note at each heading, and drop-downs below. */
final class ColumnRules {

    private static final int ROOM_TO_ADD = 5_000;

    private final Table table;
    private final BookWords words;
    private final ChoiceLists lists;

    ColumnRules(Table table, BookWords words, ChoiceLists lists) {
        this.table = table;
        this.words = words;
        this.lists = lists;
    }

    void write(SXSSFSheet sheet, Lines lines) {
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        int last = TableSheet.FIRST + lines.all(table.kind()).size() + ROOM_TO_ADD;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            boolean folded = TableSheet.isFolded(column, lines.used(table.kind()));
            if (!folded) {
                note(drawing, i, words.note(column));
            }
            offer(sheet, column, lines, folded, new CellRangeAddressList(TableSheet.FIRST, last, i, i));
        }
    }

    private static void note(Drawing<?> drawing, int column, String text) {
        int width = 3;
        int height = 2 + text.length() / 24;
        ClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, column, TableSheet.HEADINGS, column + width,
                TableSheet.HEADINGS + height);
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(new XSSFRichTextString(text));
    }

    /** Notes cost time and room; a folded column tells its help where one writes into it instead. */
    private void offer(SXSSFSheet sheet, Column column, Lines lines, boolean folded, CellRangeAddressList where) {
        List<String> values = values(column, lines);
        if (values.isEmpty() && !folded) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(values.isEmpty()
                ? helper.createTextLengthConstraint(OperatorType.GREATER_OR_EQUAL, "0", null)
                : lists.constraint(helper, values), where);
        validation.setSuppressDropDownArrow(!values.isEmpty());
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(!values.isEmpty() && isOnly(column));
        validation.createErrorBox(words.get("list.error.title"), words.get("list.error.text"));
        if (folded) {
            validation.createPromptBox(clip(words.heading(column), 32), clip(words.note(column), 255));
            validation.setShowPromptBox(true);
        }
        sheet.addValidationData(validation);
    }

    private static String clip(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** Whether nothing but the values offered is allowed. */
    private static boolean isOnly(Column column) {
        return !Set.of(Column.UPPER, Column.UNIT).contains(column.key())
                && column.parameter().map(parameter -> parameter.grammar().shape() == Grammar.Shape.CHOICE
                        || parameter.key().equals("ty")).orElse(true);
    }

    private List<String> values(Column column, Lines lines) {
        return switch (column.key()) {
            case Column.ACTION -> List.of(words.get("action.add"), words.get("action.change"),
                    words.get("action.delete"));
            case Column.KIND -> table.kind() == TableKind.RELATIONS ? List.of("seq", "con") : List.of("op", "cl");
            case Column.UPPER -> paths(lines, TableKind.GROUPS, TableKind.JOBNETS);
            case Column.UNIT -> table.kind() == TableKind.CALENDARS
                    ? paths(lines, TableKind.GROUPS)
                    : paths(lines, TableKind.JOBNETS);
            case "ty" -> types();
            default -> column.parameter().map(parameter -> choices(parameter.grammar())).orElse(List.of());
        };
    }

    private static List<String> choices(Grammar grammar) {
        return grammar.shape() == Grammar.Shape.FLAGS ? List.of() : grammar.choices();
    }

    private List<String> types() {
        return Catalogue.standard().unitTypes().stream()
                .filter(type -> table.kind().family().filter(type.family()::equals).isPresent()).map(UnitType::code)
                .toList();
    }

    private static List<String> paths(Lines lines, TableKind... kinds) {
        List<String> paths = new ArrayList<>();
        for (TableKind kind : kinds) {
            paths.addAll(lines.all(kind).keySet());
        }
        return paths;
    }
}
