package dandori.excel.read;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import dandori.excel.book.SafeText;

/** Takes the XML of one sheet apart. Knows strings in place and shared ones, in the dialects of several programs. */
final class SheetScan extends DefaultHandler {

    private final SharedStrings shared;
    private final NumberText numbers;
    private final RowSink sink;
    private final StringBuilder text = new StringBuilder();
    private List<ReadCell> cells = new ArrayList<>();
    private int row = -1;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean collecting;
    private int phonetic;
    private String value;
    private String inline;

    SheetScan(SharedStrings shared, NumberText numbers, RowSink sink) {
        this.shared = shared;
        this.numbers = numbers;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> phonetic++;
            case "v", "t" -> {
                collecting = phonetic == 0;
                text.setLength(0);
            }
            case "mergeCell" -> sink.merged(CellRangeAddress.valueOf(attributes.getValue("ref")));
            default -> {
                // Nothing a definition is made of.
            }
        }
    }

    private void startRow(Attributes attributes) {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
        cells = new ArrayList<>();
    }

    private void startCell(Attributes attributes) {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : column(place);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        formula = false;
        value = null;
        inline = null;
    }

    private static int column(String place) {
        int end = 0;
        while (end < place.length() && Character.isLetter(place.charAt(end))) {
            end++;
        }
        return CellReference.convertColStringToIndex(place.substring(0, end));
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "v" -> {
                value = text.toString();
                collecting = false;
            }
            case "t" -> {
                inline = collecting ? (inline == null ? "" : inline) + text : inline;
                collecting = false;
            }
            case "rPh" -> phonetic--;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // See above.
            }
        }
    }

    /** Apache POI leaves the old string in place where it writes a new value: the value holds, as it does there. */
    private void endCell() {
        value = value == null && type.equals("inlineStr") ? inline : value;
        if (formula) {
            cells.add(new ReadCell(column, ReadCell.Kind.FORMULA, value == null ? "" : value));
        } else if (value != null) {
            ReadCell.Kind kind = type.equals("e") ? ReadCell.Kind.ERROR : ReadCell.Kind.VALUE;
            String shown = shown();
            if (!shown.isEmpty()) {
                cells.add(new ReadCell(column, kind, shown));
            }
        }
    }

    private String shown() {
        return switch (type) {
            case "s" -> shared.getItemAt(Integer.parseInt(value.strip())).getString();
            case "inlineStr", "str" -> SafeText.read(value);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "e", "d" -> value;
            default -> numbers.of(value, style);
        };
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            sink.row(row, cells);
        }
    }
}
