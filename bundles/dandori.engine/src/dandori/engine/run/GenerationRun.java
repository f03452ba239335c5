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

    /** The state a job was in before it was asked about; {@code place} in its queue, if it had one. */
    record Asked(State from, JobQueue.Waiting place) {
    }

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
    /** The queue of each job's agent or group, once asked for. */
    final JobQueue[] queue;
    /** The agent whose slot each job's attempt has taken. */
    final AgentSlots[] slots;
    /** When each running job was asked to be killed. */
    final Map<Integer, Instant> killAsked = new HashMap<>();
    /** Nested jobnets that were killed: nothing inside starts any more. */
    final BitSet killedInside = new BitSet();
    /** Jobs whose next attempt is intended before their turn has come. */
    final BitSet ahead = new BitSet();
    /** Jobs of which is asked whether an earlier scheduler started what it had intended ahead. */
    final Map<Integer, Asked> asked = new HashMap<>();
    final Facts facts = new Facts();
    final Occasion occasion;
    /** Units with an unknown end, and the jobnets around them. */
    private final BitSet lost = new BitSet();
    boolean interrupted;
    boolean killed;

    GenerationRun(NewGeneration generation, Plan plan, Occasion occasion) {
        this.generation = generation;
        this.plan = plan;
        this.occasion = occasion;
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
        queue = new JobQueue[size];
        slots = new AgentSlots[size];
        forgetEnds();
    }

    /** Counts as if nothing had ended yet. */
    private void forgetEnds() {
        Arrays.fill(marks, 0);
        for (int unit = 0; unit < plan.size(); unit++) {
            remaining[unit] = plan.predecessors[unit].length;
            openParts[unit] = plan.parts[unit].length;
        }
    }

    /** Counts what has ended, and what that left on successors; both follow from the states. */
    void recount() {
        forgetEnds();
        lost.clear();
        for (int unit = 1; unit < plan.size(); unit++) {
            if (state[unit] == State.UNKNOWN) {
                lose(unit);
            }
        }
        for (int unit = 1; unit < plan.size(); unit++) {
            if (state[unit].ended()) {
                openParts[plan.parent[unit]]--;
                markSuccessors(unit);
            }
        }
    }

    private void markSuccessors(int unit) {
        int[] successors = plan.successors[unit];
        for (int i = 0; i < successors.length; i++) {
            marks[successors[i]] |= mark(unit, plan.edges[unit][i]);
            remaining[successors[i]]--;
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

    /** Whether an operator has stopped it, or a jobnet around the unit: nothing new starts. */
    boolean stopped(int unit) {
        return interrupted || killed || !killedInside.isEmpty() && insideKilled(unit);
    }

    private boolean insideKilled(int unit) {
        for (int upper = plan.parent[unit]; upper >= 0; upper = plan.parent[upper]) {
            if (killedInside.get(upper)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the unit is to be held when its turn comes. */
    boolean holds(int unit) {
        boolean defined = plan.units[unit].hold();
        return facts.hold.isEmpty() ? defined : facts.hold.getOrDefault(unit, defined);
    }

    /** How many attempts were made since the unit was last reset. */
    int attempts(int unit) {
        return attempt[unit] - facts.attemptsBefore.getOrDefault(unit, 0);
    }

    boolean ended() {
        return state[0].ended();
    }

    boolean open(int jobnet) {
        return jobnet < 0 || state[jobnet].kind() == State.Kind.RUNNING && state[jobnet] != State.MONITORING;
    }

    /** Nothing is known about the end of {@code unit}: it may still be running, and with it every jobnet around it. */
    void lose(int unit) {
        for (int upper = unit; upper >= 0; upper = plan.parent[upper]) {
            lost.set(upper);
        }
    }

    /** The mark that {@code from}, which has ended, leaves on a successor. */
    int mark(int from, Edge edge) {
        if (facts.forgiven.get(from) && state[from].ended()) {
            return FlowRule.GOOD;
        }
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
        if (facts.first.get(unit)) {
            return FlowRule.Verdict.RUN;
        }
        FlowRule.Verdict verdict = FlowRule.decide(plan.kinds[unit], plan.recovery(unit), marks[unit],
                remaining[unit]);
        boolean early = verdict == FlowRule.Verdict.EXCLUDE && remaining[unit] > 0;
        return early && plan.dependent.get(unit) ? FlowRule.Verdict.WAIT : verdict;
    }
}
