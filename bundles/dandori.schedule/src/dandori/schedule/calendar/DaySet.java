package dandori.schedule.calendar;

import dandori.schedule.EpochDays;

/** Days of a stretch as bits with running counts: membership and counting days are a few instructions each. */
final class DaySet {

    private final int first;
    private final long[] words;
    /** For each word, how many days of the set lie in the words before it. */
    private final int[] earlier;

    DaySet(int first, long[] words) {
        this.first = first;
        this.words = words;
        earlier = new int[words.length];
        for (int i = 1; i < words.length; i++) {
            earlier[i] = earlier[i - 1] + Long.bitCount(words[i - 1]);
        }
    }

    boolean contains(int day) {
        int bit = day - first;
        return (words[bit >> 6] >>> bit & 1) != 0;
    }

    /** How many days of the set lie up to and including a day. */
    int rank(int day) {
        int bit = day - first;
        return earlier[bit >> 6] + Long.bitCount(words[bit >> 6] << (63 - (bit & 63)));
    }

    /** The n-th day of the set strictly after a day but not after {@code last}, which is later than the day. */
    int after(int day, int n, int last) {
        int rank = rank(day) + n;
        if (rank > rank(last)) {
            return EpochDays.NONE;
        }
        int word = day - first >> 6;
        while (word + 1 < words.length && earlier[word + 1] < rank) {
            word++;
        }
        return select(word, rank);
    }

    /** The n-th day of the set strictly before a day but not before {@code earliest}, itself before the day. */
    int before(int day, int n, int earliest) {
        int rank = rank(day - 1) - n + 1;
        if (rank <= rank(earliest - 1)) {
            return EpochDays.NONE;
        }
        int word = day - first >> 6;
        while (earlier[word] >= rank) {
            word--;
        }
        return select(word, rank);
    }

    private int select(int word, int rank) {
        long bits = words[word];
        for (int skip = rank - earlier[word] - 1; skip > 0; skip--) {
            bits &= bits - 1;
        }
        return first + (word << 6) + Long.numberOfTrailingZeros(bits);
    }
}
