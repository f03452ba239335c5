package dandori.ui.editor.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the days of twelve months lie. Weeks begin on Sunday, as wall calendars do.
 *
 * @param first      the first of the months
 * @param columns    how many months stand side by side
 * @param cellWidth  width of a day in pixels
 * @param cellHeight height of a day in pixels
 * @param top        how many pixels of it are scrolled out of sight
 */
record YearGrid(YearMonth first, int columns, int cellWidth, int cellHeight, int top) {

    /** How many months there are. */
    static final int MONTHS = 12;

    private static final int DAYS = 7;
    private static final int WEEKS = 6;
    private static final int GAP = 10;
    /** Smaller days could not be read. */
    private static final int LEGIBLE_WIDTH = 21;
    private static final int LEGIBLE_HEIGHT = 16;
    /** Title and weekdays take as much as this many weeks. */
    private static final int HEAD = 2;

    /** The grid with the largest days that fit; where none could be read, one that is higher than the room. */
    static YearGrid fitting(YearMonth first, int width, int height) {
        return IntStream.of(6, 4, 3, 2).mapToObj(columns -> fitting(first, columns, width, height))
                .filter(YearGrid::isLegible).max(Comparator.comparingInt(YearGrid::size))
                .orElseGet(() -> higher(first, width));
    }

    private static YearGrid fitting(YearMonth first, int columns, int width, int height) {
        int rows = MONTHS / columns;
        int cellWidth = cellWidth(columns, width);
        int cellHeight = (height - rows * GAP) / rows / (WEEKS + HEAD);
        return new YearGrid(first, columns, cellWidth, Math.min(cellHeight, cellWidth * 3 / 2), 0);
    }

    private static YearGrid higher(YearMonth first, int width) {
        int columns = IntStream.of(4, 3, 2).filter(each -> cellWidth(each, width) >= LEGIBLE_WIDTH).findFirst()
                .orElse(1);
        return new YearGrid(first, columns, Math.max(LEGIBLE_WIDTH, cellWidth(columns, width)), LEGIBLE_HEIGHT, 0);
    }

    private static int cellWidth(int columns, int width) {
        return (width - columns * GAP) / columns / DAYS;
    }

    private boolean isLegible() {
        return cellWidth >= LEGIBLE_WIDTH && cellHeight >= LEGIBLE_HEIGHT;
    }

    /** The same with so much scrolled out of sight; as much as there is in a room. */
    YearGrid scrolled(int wanted, int room) {
        return new YearGrid(first, columns, cellWidth, cellHeight, Math.max(0, Math.min(wanted, height() - room)));
    }

    /** The same months elsewhere in time. */
    YearGrid from(YearMonth other) {
        return new YearGrid(other, columns, cellWidth, cellHeight, top);
    }

    /** The height of all months together. */
    int height() {
        return MONTHS / columns * monthHeight();
    }

    private int size() {
        return Math.min(cellWidth, cellHeight * 5 / 4);
    }

    /** The last of the months. */
    YearMonth last() {
        return first.plusMonths(MONTHS - 1L);
    }

    /** Whether a day is in one of the months. */
    boolean contains(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return !month.isBefore(first) && !month.isAfter(last());
    }

    private int monthWidth() {
        return DAYS * cellWidth + GAP;
    }

    private int monthHeight() {
        return (WEEKS + HEAD) * cellHeight + GAP;
    }

    /** Where the name of a month stands, from 0. */
    Box title(int month) {
        return new Box(month % columns * monthWidth() + GAP / 2, month / columns * monthHeight() + GAP / 2 - top,
                DAYS * cellWidth, cellHeight);
    }

    /** Where the name of a weekday stands above a month. */
    Box weekday(int month, int column) {
        Box title = title(month);
        return new Box(title.x() + column * cellWidth, title.y() + cellHeight, cellWidth, cellHeight);
    }

    /** The weekday of a column. */
    static DayOfWeek weekday(int column) {
        return DayOfWeek.SUNDAY.plus(column);
    }

    private static int column(DayOfWeek weekday) {
        return weekday.getValue() % DAYS;
    }

    /** Where a day of these months stands. */
    Box day(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        int index = (int) (month.getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH)
                - first.getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH));
        int before = column(month.atDay(1).getDayOfWeek());
        int cell = before + day.getDayOfMonth() - 1;
        Box title = title(index);
        return new Box(title.x() + cell % DAYS * cellWidth, title.y() + (HEAD + cell / DAYS) * cellHeight, cellWidth,
                cellHeight);
    }

    /** The day at a place. */
    Optional<LocalDate> dayAt(int x, int y) {
        int column = x / monthWidth();
        int row = (y + top) / monthHeight();
        int month = row * columns + column;
        if (x < 0 || y < 0 || column >= columns || month >= MONTHS) {
            return Optional.empty();
        }
        YearMonth at = first.plusMonths(month);
        return IntStream.rangeClosed(1, at.lengthOfMonth()).mapToObj(at::atDay)
                .filter(day -> day(day).contains(x, y)).findFirst();
    }
}
