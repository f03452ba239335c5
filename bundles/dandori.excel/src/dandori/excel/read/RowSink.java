package dandori.excel.read;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;

/** Takes the rows of a sheet, one after the other. */
interface RowSink {

    /** A row that has cells with something in them; the number counts from 0. */
    void row(int number, List<ReadCell> cells);

    /** A range of merged cells; comes after all rows. */
    void merged(CellRangeAddress range);
}
