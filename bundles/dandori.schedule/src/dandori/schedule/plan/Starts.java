package dandori.schedule.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dandori.schedule.EpochDays;

/**
 * The starts of a jobnet over a stretch of schedule days in time order, merged: equal date-times are one start with
 * several {@linkplain #origins(int) origins}. A compact form without derivations, made for millions of starts.
 */
public final class Starts {

    private final long[] packed;
    /** For each start, where its origins begin and end in {@link #packed}. */
    private final int[] bounds;
    private final Instant registeredAt;

    /** Merges sorted starts and keeps those of the given schedule days. */
    Starts(long[] packed, Instant registeredAt, int from, int to) {
        this.packed = packed;
        this.registeredAt = registeredAt;
        int[] found = new int[2 * packed.length];
        int size = 0;
        for (int begin = 0, end; begin < packed.length; begin = end) {
            end = endOfMerged(begin);
            int day = PackedStart.day(packed[begin]);
            if (day >= from && day <= to) {
                found[size++] = begin;
                found[size++] = end;
            }
        }
        bounds = Arrays.copyOf(found, size);
    }

    private int endOfMerged(int begin) {
        long second = PackedStart.second(packed[begin]);
        int end = begin + 1;
        while (end < packed.length && PackedStart.second(packed[end]) == second) {
            end++;
        }
        return end;
    }

    /** How many starts there are. */
    public int size() {
        return bounds.length / 2;
    }

    /** The second of a start; of a passed start that runs at registration, the second of the registration. */
    public long epochSecond(int index) {
        return PackedStart.second(packed[bounds[2 * index]]);
    }

    /** The schedule day of a start as a day number; of a start merged across schedule days, the earliest. */
    public int day(int index) {
        return PackedStart.day(packed[bounds[2 * index]]);
    }

    /** The instant of a start. */
    public Instant at(int index) {
        Instant second = Instant.ofEpochSecond(epochSecond(index));
        return second.isBefore(registeredAt) ? registeredAt : second;
    }

    /** The schedule day of a start. */
    public LocalDate date(int index) {
        return EpochDays.date(day(index));
    }

    /** The rules, with their schedule days, that gave a start. */
    public List<Origin> origins(int index) {
        if (bounds[2 * index + 1] == bounds[2 * index] + 1) {
            return List.of(origin(packed[bounds[2 * index]]));
        }
        List<Origin> origins = new ArrayList<>();
        for (int i = bounds[2 * index]; i < bounds[2 * index + 1]; i++) {
            origins.add(origin(packed[i]));
        }
        return origins;
    }

    private static Origin origin(long start) {
        return new Origin(PackedStart.rule(start), PackedStart.day(start));
    }
}
