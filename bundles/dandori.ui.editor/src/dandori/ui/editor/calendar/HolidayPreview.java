package dandori.ui.editor.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import dandori.imports.holidays.HolidayChange;
import dandori.imports.holidays.HolidaySource;
import dandori.imports.holidays.Holidays;

/**
 * What importing holidays would do to a group.
 *
 * @param changes what becomes of every holiday
 * @param remarks what the source could not give, in words
 */
record HolidayPreview(List<HolidayChange> changes, List<String> remarks) {

    /** Nothing, and why. */
    static HolidayPreview refused(String reason) {
        return new HolidayPreview(List.of(), List.of(reason));
    }

    /** The holidays of a country that is offered. */
    static HolidayPreview ofCountry(CalendarText calendar, String country, int firstYear,
            int lastYear) {
        return HolidaySource.ofCountry(country, firstYear, lastYear).map(found -> of(calendar, found))
                .orElseThrow();
    }

    /** The holidays a file names. */
    static HolidayPreview ofFile(CalendarText calendar, Path file, int firstYear, int lastYear) {
        try {
            return HolidaySource.inFile(Files.readAllBytes(file), firstYear, lastYear)
                    .map(found -> of(calendar, found))
                    .orElseGet(() -> refused(Messages.get("holidays_form_unknown", file.getFileName())));
        } catch (NoSuchFileException missing) {
            return refused(Messages.get("holidays_missing", file));
        } catch (IOException unreadable) {
            return refused(Messages.get("holidays_unreadable", file.getFileName()));
        }
    }

    private static HolidayPreview of(CalendarText calendar, Holidays found) {
        List<String> remarks = found.remarks().stream()
                .map(remark -> Messages.get(remark.code(), remark.args().toArray())).toList();
        return new HolidayPreview(calendar.changes(found), remarks);
    }

    /** Whether nothing can be taken, for the reason the remarks give. */
    boolean isRefused() {
        return changes.isEmpty() && !remarks.isEmpty();
    }

    /** The days that would be closed. */
    List<LocalDate> added() {
        return changes.stream().filter(change -> change.action() == HolidayChange.Action.ADDED)
                .map(change -> change.holiday().date()).toList();
    }
}
