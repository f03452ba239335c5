package dandori.schedule.why;

import java.util.ArrayList;
import java.util.List;

import dandori.schedule.calendar.DayRuling;
import dandori.schedule.rule.Substitution;

/**
 * What happened to a closed candidate ({@code schedule.md} §4). Details: {@code sh}, {@code shd}, then for each fact
 * its code and arguments. Facts: the candidate, the closed days passed over, the open day reached.
 */
public record SubstituteStep(int rule, Substitution substitution, int before, int after, List<DayRuling> facts)
        implements
            Step {

    public SubstituteStep {
        facts = List.copyOf(facts);
    }

    /** What became of the closed day. */
    public enum Finding {
        MOVED_BACK, MOVED_ON, KEPT, DROPPED,
        /** No open day within the allowed distance. */
        NO_OPEN_DAY_NEAR
    }

    @Override
    public Enum<?> finding() {
        return switch (substitution.kind()) {
            case DO_NOT_RUN -> Finding.DROPPED;
            case RUN_ANYWAY -> Finding.KEPT;
            case PREVIOUS_OPEN_DAY -> stops() ? Finding.NO_OPEN_DAY_NEAR : Finding.MOVED_BACK;
            case NEXT_OPEN_DAY -> stops() ? Finding.NO_OPEN_DAY_NEAR : Finding.MOVED_ON;
        };
    }

    @Override
    public StepName name() {
        return StepName.SUBSTITUTE;
    }

    @Override
    public List<Object> details() {
        List<Object> details = new ArrayList<>(List.of(substitution.kind().code(), substitution.within()));
        facts.forEach(fact -> details.addAll(fact.text().codeAndArgs()));
        return details;
    }
}
