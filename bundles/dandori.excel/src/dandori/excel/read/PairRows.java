package dandori.excel.read;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;

/** The first two cells of every row. */
final class PairRows implements RowSink {

    private final List<List<String>> pairs = new ArrayList<>();

    List<List<String>> pairs() {
        return pairs;
    }

    @Override
    public void row(int number, List<ReadCell> cells) {
        pairs.add(List.of(text(cells, 0), text(cells, 1)));
    }

    private static String text(List<ReadCell> cells, int column) {
        return cells.stream().filter(cell -> cell.column() == column).map(ReadCell::text).findFirst().orElse("");
    }

    @Override
    public void merged(CellRangeAddress range) {
        // Two cells made one hold the same.
    }
}
