package dandori.engine.run;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import dandori.engine.port.AttemptId;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.StoredUnit;
import dandori.engine.run.Plan.Edge;
import dandori.engine.state.State;

/** What one generation has come to so far. Plain data; {@link Flow} changes it. */
final class GenerationRun {

    /** No return code yet. */
    static final int NO_CODE = Integer.MIN_VALUE;

    final NewGeneration generation;
    final Plan plan;
    final State[] state;
    final int[] attempt;
    final int[] code;
    /** When the current attempt of a job was handed to the runner. */
    final Instant[] submitted;
    final Instant[] started;
    final Instant[] ended;
    /** Predecessors that have not ended. */
    final int[] remaining;
    /** What the ended ones left, as bits of {@link FlowRule}. */
    final int[] marks;
    /** Units directly inside that have not ended. */
    final int[] openParts;
    /** The queue of each job's agent, once asked for. */
    final AgentQueue[] queue;
    /** When each running job was asked to be killed. */
    final Map<Integer, Instant> killAsked = new HashMap<>();
    /** Units with an unknown end, and the jobnets around them. */
    private final BitSet lost = new BitSet();
    boolean interrupted;
    boolean killed;

    GenerationRun(NewGeneration generation, Plan plan) {
        this.generation = generation;
        this.plan = plan;
        int size = plan.size();
        state = new State[size];
        Arrays.fill(state, State.WAIT_PREVIOUS);
        state[0] = State.WAIT_START_TIME;
        attempt = new int[size];
        code = new int[size];
        Arrays.fill(code, NO_CODE);
        submitted = new Instant[size];
        started = new Instant[size];
        ended = new Instant[size];
        remaining = new int[size];
        marks = new int[size];
        openParts = new int[size];
        queue = new AgentQueue[size];
        for (int unit = 0; unit < size; unit++) {
            remaining[unit] = plan.predecessors[unit].length;
            openParts[unit] = plan.parts[unit].length;
        }
    }

    /** Takes over what a unit had come to. */
    void restore(StoredUnit unit) {
        int index = unit.unit();
        state[index] = unit.state();
        attempt[index] = unit.attempt();
        code[index] = unit.code() == null ? NO_CODE : unit.code();
        started[index] = unit.started();
        ended[index] = unit.ended();
        if (unit.state() == State.UNKNOWN) {
            lose(index);
        }
    }

    AttemptId attemptId(int unit) {
        return new AttemptId(generation.number(), unit, attempt[unit]);
    }

    /** Whether an operator has stopped it: nothing new starts. */
    boolean stopped() {
        return interrupted || killed;
    }

    boolean ended() {
        return state[0].ended();
    }

    boolean open(int jobnet) {
        return jobnet < 0 || state[jobnet].kind() == State.Kind.RUNNING;
    }

    /** Nothing is known about the end of {@code unit}: it may still be running, and with it every jobnet around it. */
    void lose(int unit) {
        for (int upper = unit; upper >= 0; upper = plan.parent[upper]) {
            lost.set(upper);
        }
    }

    /** The mark that {@code from}, which has ended, leaves on a successor. */
    int mark(int from, Edge edge) {
        if (lost.get(from)) {
            return FlowRule.LOST;
        }
        return FlowRule.mark(state[from], plan.recovery(from), edge, edge == Edge.AFTER_DEPENDENT && judgedFalse(from));
    }

    private boolean judgedFalse(int dependent) {
        for (int predecessor : plan.predecessors[dependent]) {
            if (state[predecessor] == State.NORMAL_FALSE) {
                return true;
            }
        }
        return false;
    }

    /** A dependent unit is not given up before its judgment is made: what follows asks whether that was false. */
    FlowRule.Verdict verdict(int unit) {
        FlowRule.Verdict verdict = FlowRule.decide(plan.kinds[unit], plan.recovery(unit), marks[unit],
                remaining[unit]);
        boolean early = verdict == FlowRule.Verdict.EXCLUDE && remaining[unit] > 0;
        return early && plan.dependent.get(unit) ? FlowRule.Verdict.WAIT : verdict;
    }
}
