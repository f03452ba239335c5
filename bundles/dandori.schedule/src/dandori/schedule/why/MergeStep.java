package dandori.schedule.why;

import java.util.List;

/** Several rules gave the same start: one run ({@code schedule.md} §7). Details: the rule numbers. */
public record MergeStep(int rule, List<Integer> rules, int before) implements Step {

    public MergeStep {
        rules = List.copyOf(rules);
    }

    /** There is only one finding. */
    public enum Finding {
        ONE_RUN
    }

    @Override
    public int after() {
        return before;
    }

    @Override
    public Enum<?> finding() {
        return Finding.ONE_RUN;
    }

    @Override
    public StepName name() {
        return StepName.MERGE;
    }

    @Override
    public List<Object> details() {
        return List.copyOf(rules);
    }
}
