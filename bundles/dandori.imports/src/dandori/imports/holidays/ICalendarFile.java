package dandori.imports.holidays;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Summary;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import dandori.schedule.Phrase;

/** Holidays from an iCalendar file (RFC 5545): every day of every event, recurrences too. */
public final class ICalendarFile {

    private static final String BEGIN = "BEGIN:VCALENDAR";

    private final int firstYear;
    private final int lastYear;
    /** Dates without a time come as midnight of the machine's own zone. */
    private final TimeZone zone = TimeZone.getDefault();
    private final List<Holiday> days = new ArrayList<>();
    private final List<Phrase> remarks = new ArrayList<>();

    private ICalendarFile(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** Whether a text is an iCalendar file. */
    public static boolean looksLike(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8).stripLeading();
        return text.regionMatches(true, 0, BEGIN, 0, BEGIN.length());
    }

    /**
     * Reads the days of some years; recurrences without an end are endless otherwise. Cancelled events are no holidays;
     * events without a date are remarked upon.
     */
    public static Holidays read(byte[] content, int firstYear, int lastYear) {
        ICalendarFile reading = new ICalendarFile(firstYear, lastYear);
        for (ICalendar calendar : Biweekly.parse(new String(content, StandardCharsets.UTF_8)).all()) {
            calendar.getEvents().forEach(reading::event);
        }
        return new Holidays(reading.days, reading.remarks);
    }

    private void event(VEvent event) {
        if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
            remarks.add(Phrase.of("holidays.event-without-date", name(event)));
        } else if (event.getStatus() == null || !event.getStatus().isCancelled()) {
            occurrences(event);
        }
    }

    private void occurrences(VEvent event) {
        int length = length(event);
        LocalDate earliest = LocalDate.of(firstYear, 1, 1).minusDays(length);
        DateIterator starts = event.getDateIterator(zone);
        starts.advanceTo(Date.from(earliest.atStartOfDay(zone.toZoneId()).toInstant()));
        while (starts.hasNext()) {
            LocalDate start = date(starts.next());
            if (start.getYear() > lastYear) {
                return;
            }
            start.datesUntil(start.plusDays(length)).forEach(day -> days.add(new Holiday(day, name(event))));
        }
    }

    /** How many days an event lasts: up to the day before its end, 1 without an end. */
    private int length(VEvent event) {
        if (event.getDateEnd() == null || event.getDateEnd().getValue() == null) {
            return 1;
        }
        LocalDate start = date(event.getDateStart().getValue());
        return (int) Math.max(1, ChronoUnit.DAYS.between(start, date(event.getDateEnd().getValue())));
    }

    private LocalDate date(Date date) {
        return Instant.ofEpochMilli(date.getTime()).atZone(zone.toZoneId()).toLocalDate();
    }

    private static String name(VEvent event) {
        Summary summary = event.getSummary();
        return summary == null || summary.getValue() == null ? "" : summary.getValue();
    }
}
