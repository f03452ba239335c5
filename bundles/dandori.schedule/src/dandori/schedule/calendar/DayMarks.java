package dandori.schedule.calendar;

import java.time.DayOfWeek;
import java.util.Arrays;

import dandori.schedule.EpochDays;

/** Open days of a stretch of days while groups write over one another, root group first. */
final class DayMarks {

    private final int first;
    private final int last;
    private final long[] words;

    /** A stretch in which every day is open. */
    DayMarks(int first, int last) {
        this.first = first;
        this.last = last;
        words = new long[(last - first) / Long.SIZE + 1];
        Arrays.fill(words, -1L);
    }

    void weekday(DayOfWeek weekday, boolean open) {
        for (int day = EpochDays.onOrAfter(weekday, first); day <= last; day += 7) {
            set(day, open);
        }
    }

    void date(int day, boolean open) {
        if (day >= first && day <= last) {
            set(day, open);
        }
    }

    private void set(int day, boolean open) {
        int bit = day - first;
        if (open) {
            words[bit >> 6] |= 1L << bit;
        } else {
            words[bit >> 6] &= ~(1L << bit);
        }
    }

    DaySet open() {
        return new DaySet(first, words.clone());
    }

    DaySet closed() {
        long[] inverted = words.clone();
        for (int i = 0; i < inverted.length; i++) {
            inverted[i] = ~inverted[i];
        }
        return new DaySet(first, inverted);
    }
}
