package dandori.engine.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the starts that fell due while no scheduler worked. */
final class MissedSearch {

    private final Instant now;
    private final Definitions definitions;

    MissedSearch(Instant now, Definitions definitions) {
        this.now = now;
        this.definitions = definitions;
    }

    List<MissedStarts> of(Collection<Agenda> agendas) {
        return agendas.stream().map(this::of).flatMap(Optional::stream).toList();
    }

    private Optional<MissedStarts> of(Agenda agenda) {
        List<Instant> missed = new ArrayList<>();
        boolean begins = agenda.next != null && !agenda.next.asked && !agenda.next.prohibited();
        if (begins && !agenda.next.due().isAfter(now)) {
            missed.add(agenda.next.due());
        }
        boolean nextIsToCome = begins && missed.isEmpty();
        if (!nextIsToCome) {
            notMade(agenda, missed);
        }
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(new MissedStarts(agenda.registration.path(), agenda.registration.number(), missed.size(),
                        missed.get(0), missed.get(missed.size() - 1)));
    }

    private void notMade(Agenda agenda, List<Instant> missed) {
        StartRule rule = definitions.rule(agenda);
        Optional<PlannedStart> start = agenda.following(rule);
        while (start.isPresent() && !agenda.effective(start.get()).isAfter(now)
                && missed.size() < MissedStarts.MOST_COUNTED) {
            if (!agenda.prohibited(start.get())) {
                missed.add(agenda.effective(start.get()));
            }
            start = rule.after(start.get().at());
        }
    }
}
