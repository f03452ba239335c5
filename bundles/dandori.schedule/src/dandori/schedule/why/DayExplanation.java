package dandori.schedule.why;

import java.time.LocalDate;
import java.util.List;

import dandori.schedule.calendar.DayRuling;

/**
 * Why a jobnet runs, or does not run, on a schedule day.
 *
 * @param day     the day asked about
 * @param ruling  whether and why it is open or closed
 * @param runs    derivations that end in a run of that day, in time order
 * @param absent for every rule without a run that day, what stopped it or took it to another day
 */
public record DayExplanation(LocalDate day, DayRuling ruling, List<Derivation> runs, List<Derivation> absent) {

    public DayExplanation {
        runs = List.copyOf(runs);
        absent = List.copyOf(absent);
    }
}
