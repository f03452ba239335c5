package dandori.engine.plan;

import static dandori.testkit.JobnetBuilder.aJobnet;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dandori.engine.definition.RootJobnet;
import dandori.engine.plan.StartTerms.HoldAfter;
import dandori.engine.plan.StartTerms.Overlap;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.run.Planned;

/** A root jobnet {@code /day} with one job, every day at the same times, in UTC. */
record DailyJobnet(String revisionId, List<LocalTime> times, StartTerms terms) implements PlannedDefinition {

    static DailyJobnet at(String... times) {
        return new DailyJobnet("one", Arrays.stream(times).map(LocalTime::parse).toList(), StartTerms.DEFAULT);
    }

    DailyJobnet overlap(Overlap overlap) {
        return new DailyJobnet(revisionId, times,
                new StartTerms(overlap, terms.holdAfter(), terms.kept(), terms.startWithinDays()));
    }

    DailyJobnet holdAfter(HoldAfter after) {
        return new DailyJobnet(revisionId, times,
                new StartTerms(terms.overlap(), after, terms.kept(), terms.startWithinDays()));
    }

    DailyJobnet kept(int kept) {
        return new DailyJobnet(revisionId, times,
                new StartTerms(terms.overlap(), terms.holdAfter(), kept, terms.startWithinDays()));
    }

    DailyJobnet startWithin(int days) {
        return new DailyJobnet(revisionId, times,
                new StartTerms(terms.overlap(), terms.holdAfter(), terms.kept(), OptionalInt.of(days)));
    }

    DailyJobnet revision(String id) {
        return new DailyJobnet(id, times, terms);
    }

    @Override
    public RootJobnet root() {
        return new RootJobnet("/day", revisionId, aJobnet("day").job("job").build());
    }

    @Override
    public Revision revision() {
        return new Revision(revisionId, "day.unitdef", "UTF-8", revisionId.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public StartRule registered(Instant at, boolean runPassed) {
        return new Starts(at, runPassed);
    }

    private final class Starts implements StartRule {

        private final Instant registered;
        private final boolean runPassed;

        Starts(Instant registered, boolean runPassed) {
            this.registered = registered;
            this.runPassed = runPassed;
        }

        @Override
        public Optional<PlannedStart> after(Instant instant) {
            LocalDate day = dayOf(instant);
            return between(day, day.plusDays(2)).stream().filter(start -> start.at().isAfter(instant)).findFirst();
        }

        @Override
        public List<PlannedStart> between(LocalDate from, LocalDate to) {
            var starts = new ArrayList<PlannedStart>();
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                for (LocalTime time : times) {
                    add(day, day.atTime(time).toInstant(ZoneOffset.UTC), starts);
                }
            }
            return starts;
        }

        private void add(LocalDate day, Instant at, List<PlannedStart> starts) {
            boolean passed = at.isBefore(registered);
            if (passed && runPassed && day.equals(dayOf(registered))) {
                starts.removeIf(start -> start.at().equals(registered));
                starts.add(new PlannedStart(day, registered, List.of(1)));
            } else if (!passed) {
                starts.add(new PlannedStart(day, at, List.of(1)));
            }
        }

        @Override
        public Planned details(PlannedStart start) {
            return Planned.NONE;
        }
    }
}
