package dandori.engine.plan;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import dandori.engine.plan.Agenda.Keys;
import dandori.engine.plan.PlanEntry.Kind;

/** Starts that fell due while no scheduler worked: which they are, and what a policy makes of them. */
final class CatchUp {

    private final PlanBook book;
    private final Definitions definitions;
    private final Generations generations;
    private final InstantSource clock;

    CatchUp(PlanBook book, Definitions definitions, Generations generations, InstantSource clock) {
        this.book = book;
        this.definitions = definitions;
        this.generations = generations;
        this.clock = clock;
    }

    List<MissedStarts> missed() {
        return new MissedSearch(clock.instant(), definitions).of(book.all());
    }

    void deal(MissedPolicy policy, String who) {
        missed().forEach(found -> deal(book.agenda(found.registration()), found, policy, who));
    }

    private void deal(Agenda agenda, MissedStarts missed, MissedPolicy policy, String who) {
        Instant now = clock.instant();
        if (policy == MissedPolicy.RUN_ALL) {
            book.enter(agenda, Kind.MADE_UP, who, Map.of(Keys.START, missed.last().toString()));
            return;
        }
        boolean waits = agenda.next != null && !agenda.next.due().isAfter(now);
        if (policy == MissedPolicy.SKIP && waits) {
            generations.skip(agenda.next.generation, "missed, and missed starts are skipped");
            agenda.next.asked = true;
        }
        if (policy == MissedPolicy.SKIP || waits) {
            book.enter(agenda, Kind.PASSED, who, Map.of(Keys.START, missed.last().toString(), Keys.MISSED,
                    String.valueOf(missed.count() - missed.runs(policy))));
        }
    }
}
