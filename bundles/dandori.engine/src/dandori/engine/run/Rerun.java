package dandori.engine.run;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import dandori.engine.run.OperationVerdict.Done;
import dandori.engine.run.OperationVerdict.NotInState;
import dandori.engine.run.OperationVerdict.NothingToDo;
import dandori.engine.state.Event;
import dandori.engine.state.State;
import dandori.engine.state.TransitionTable;
import dandori.engine.state.UnitKind;

/** Runs parts of an ended generation once more, under the same execution id (definitions.md §7). */
final class Rerun {

    private final GenerationRun run;
    private final RerunFrom from;
    private final int unit;
    private final RerunRule rule;

    Rerun(GenerationRun run, RerunFrom from, int unit) {
        this.run = run;
        this.from = from;
        this.unit = unit;
        rule = RerunRule.of(run, from, unit);
    }

    RerunPreview preview() {
        OperationVerdict verdict = verdict();
        List<String> paths = verdict instanceof Done
                ? rule.reset().stream().mapToObj(run.plan::path).toList()
                : List.of();
        return new RerunPreview(verdict, paths);
    }

    OperationVerdict verdict() {
        if (run.occasion.monitoring() || !allowed(0, Event.REOPEN)) {
            return new NotInState(run.state[0]);
        }
        if (rule.reset().isEmpty()) {
            return new NothingToDo();
        }
        for (int each = rule.reset().nextSetBit(0); each >= 0; each = rule.reset().nextSetBit(each + 1)) {
            int refused = refused(each);
            if (refused >= 0) {
                return new NotInState(run.state[refused]);
            }
        }
        return new Done();
    }

    /** A unit that cannot be run once more for the sake of this one, or −1. */
    private int refused(int each) {
        if (!allowed(each, Event.RESET)) {
            return each;
        }
        for (int upper = run.plan.parent[each]; upper > 0; upper = run.plan.parent[upper]) {
            if (!rule.reset().get(upper) && !allowed(upper, Event.REOPEN)) {
                return upper;
            }
        }
        return -1;
    }

    private boolean allowed(int each, Event event) {
        return TransitionTable.find(run.plan.kinds[each], run.state[each], event).isPresent();
    }

    /** Does it; {@link #verdict()} has allowed it. */
    void perform(Flow flow, boolean hold, String who) {
        run.interrupted = false;
        run.killed = false;
        run.killedInside.clear();
        flow.generations().add(run);
        noteMarks(flow, hold);
        List<Integer> reopened = reopen(flow, who);
        resetUnits(flow, who);
        run.recount();
        tellUppers(flow, reopened);
        goOn(flow, reopened);
    }

    private void noteMarks(Flow flow, boolean hold) {
        mark(flow, Facts.FIRST, run.facts.first, rule.first());
        mark(flow, Facts.FORGIVEN, run.facts.forgiven, rule.forgiven());
        mark(flow, Facts.BYPASS, run.facts.bypass, new BitSet());
        for (int each = rule.reset().nextSetBit(0); each >= 0; each = rule.reset().nextSetBit(each + 1)) {
            boolean held = hold && entry(each);
            if (held || run.facts.hold.containsKey(each)) {
                flow.note(run, each, Facts.HOLD, held || run.plan.units[each].hold() ? Facts.YES : Facts.NO);
            }
        }
    }

    private void mark(Flow flow, String name, BitSet now, BitSet wanted) {
        BitSet changed = (BitSet) now.clone();
        changed.xor(wanted);
        changed.stream().forEach(each -> flow.note(run, each, name, wanted.get(each) ? Facts.YES : Facts.NO));
    }

    /** Whether nothing that is run once more comes before it. */
    private boolean entry(int each) {
        if (rule.reset().get(run.plan.parent[each])) {
            return false;
        }
        for (int predecessor : run.plan.predecessors[each]) {
            if (rule.reset().get(predecessor)) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> reopen(Flow flow, String who) {
        var reopened = new ArrayList<Integer>();
        for (int jobnet = 0; jobnet < run.plan.size(); jobnet++) {
            if (run.plan.kinds[jobnet] == UnitKind.JOBNET && !rule.reset().get(jobnet) && anyInside(jobnet)) {
                flow.apply(run, jobnet, Event.REOPEN, cause(who));
                reopened.add(jobnet);
            }
        }
        return reopened;
    }

    private boolean anyInside(int jobnet) {
        int next = rule.reset().nextSetBit(jobnet);
        return next >= 0 && next < run.plan.end[jobnet];
    }

    private void resetUnits(Flow flow, String who) {
        rule.reset().stream().forEach(each -> {
            run.killAsked.remove(each);
            run.facts.attemptsBefore.put(each, run.attempt[each]);
            run.code[each] = GenerationRun.NO_CODE;
            flow.apply(run, each, Event.RESET, cause(who));
        });
    }

    private String cause(String who) {
        return who + ": rerun " + from + (from.ofUnit() ? " " + run.plan.path(unit) : "");
    }

    /** What stays ended shows on the jobnets that go on. */
    private void tellUppers(Flow flow, List<Integer> reopened) {
        for (int jobnet : reopened) {
            for (int part : run.plan.parts[jobnet]) {
                State state = run.state[part];
                if (state.ended() && !run.plan.recovery(part)) {
                    flow.ending().tellUpper(run, jobnet, state.kind());
                }
            }
        }
    }

    private void goOn(Flow flow, List<Integer> reopened) {
        for (int jobnet : reopened) {
            for (int part : run.plan.parts[jobnet]) {
                flow.reconsider(run, part);
            }
        }
    }
}
