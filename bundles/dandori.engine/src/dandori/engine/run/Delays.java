package dandori.engine.run;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.engine.definition.DelayLimits;
import dandori.engine.definition.DelayLimits.Limit;
import dandori.engine.definition.JobDefinition;
import dandori.engine.state.State;

/** Which units of a generation are late at an instant, from their limits and what they have come to. */
final class Delays {

    private static final int ROOT = 0;

    private final GenerationRun run;
    private final Instant now;
    private final ZoneId zone;

    Delays(GenerationRun run, Instant now, ZoneId zone) {
        this.run = run;
        this.now = now;
        this.zone = zone;
    }

    Set<DelayMark> of(int unit) {
        var marks = EnumSet.noneOf(DelayMark.class);
        if (run.state[unit].kind() == State.Kind.PASSED || run.occasion.monitoring()) {
            return marks;
        }
        if (late(unit, DelayMark.START)) {
            marks.add(DelayMark.START);
        }
        if (late(unit, DelayMark.END) || tookTooLong(unit)) {
            marks.add(DelayMark.END);
        }
        return marks;
    }

    private boolean late(int unit, DelayMark mark) {
        Instant happened = mark == DelayMark.START ? run.started[unit] : ended(unit);
        return due(unit, mark).filter(due -> (happened == null ? now : happened).isAfter(due)).isPresent();
    }

    /** What an operator has said goes before what the definition says. */
    private Optional<Instant> due(int unit, DelayMark mark) {
        Instant said = run.facts.delays.getOrDefault(unit, Map.of()).get(mark);
        DelayLimits limits = run.plan.delays.get(unit);
        if (said != null || limits == null) {
            return Optional.ofNullable(said);
        }
        return ofRule(mark == DelayMark.START ? limits.start() : limits.end()).flatMap(limit -> instant(unit, limit));
    }

    private Instant ended(int unit) {
        return run.state[unit].ended() ? run.ended[unit] : null;
    }

    private boolean tookTooLong(int unit) {
        Optional<Duration> expected = run.plan.units[unit] instanceof JobDefinition job
                ? job.expected()
                : Optional.ofNullable(run.plan.delays.get(unit)).flatMap(DelayLimits::expected);
        Instant started = run.started[unit];
        if (expected.isEmpty() || started == null) {
            return false;
        }
        Instant ended = ended(unit);
        return (ended == null ? now : ended).isAfter(started.plus(expected.get()));
    }

    /** The limit of the first rule that made the start; without a rule there is none. */
    private Optional<Limit> ofRule(Map<Integer, Limit> limits) {
        String rules = run.facts.own.get(Facts.RULES);
        if (rules == null || rules.isEmpty() || limits.isEmpty()) {
            return Optional.empty();
        }
        for (String rule : rules.split(",")) {
            if (limits.containsKey(Integer.valueOf(rule))) {
                return Optional.of(limits.get(Integer.valueOf(rule)));
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> instant(int unit, Limit limit) {
        return switch (limit.from()) {
            case DAY -> Optional.of(run.occasion.day().atStartOfDay().plus(limit.after()).atZone(zone).toInstant());
            case ROOT -> Optional.of(rootStart().plus(limit.after()));
            case UPPER -> upperStart(unit).map(start -> start.plus(limit.after()));
            case ITSELF -> ownStart(unit).map(start -> start.plus(limit.after()));
        };
    }

    private Instant rootStart() {
        return run.occasion.scheduled().orElse(run.generation.registered());
    }

    private Optional<Instant> upperStart(int unit) {
        return unit == ROOT ? Optional.of(rootStart()) : Optional.ofNullable(run.started[run.plan.parent[unit]]);
    }

    private Optional<Instant> ownStart(int unit) {
        NestedStart start = run.facts.nested.get(unit);
        if (start instanceof NestedStart.At at) {
            return Optional.of(at.instant());
        }
        return start instanceof NestedStart.AfterUpper after
                ? upperStart(unit).map(upper -> upper.plus(after.duration()))
                : upperStart(unit);
    }
}
