package dandori.engine.run;

import java.time.Instant;
import java.util.Set;

import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.WaitCondition;
import dandori.engine.run.OperationVerdict.Done;
import dandori.engine.run.OperationVerdict.NotForKind;
import dandori.engine.run.OperationVerdict.NotInState;
import dandori.engine.run.OperationVerdict.NothingToDo;
import dandori.engine.state.Event;
import dandori.engine.state.Operation;
import dandori.engine.state.State;
import dandori.engine.state.TransitionTable;
import dandori.engine.state.UnitKind;

/** What an operator asks of one unit run: done when the transition table has a row for it, else refused with the reason. */
final class UnitOperations {

    private static final int ROOT = 0;

    private final Flow flow;

    UnitOperations(Flow flow) {
        this.flow = flow;
    }

    /** What would be answered; nothing is done. */
    OperationVerdict verdict(GenerationRun run, int unit, Operation operation) {
        UnitKind kind = run.plan.kinds[unit];
        boolean known = operation.events().stream().anyMatch(event -> TransitionTable.knows(kind, event));
        if (!known || operation == Operation.INTERRUPT && unit != ROOT) {
            return new NotForKind(kind);
        }
        if (nothingToDo(run, unit, operation)) {
            return new NothingToDo();
        }
        return TransitionTable.allowedIn(kind, operation).contains(run.state[unit])
                ? new Done()
                : new NotInState(run.state[unit]);
    }

    private static boolean nothingToDo(GenerationRun run, int unit, Operation operation) {
        return switch (operation) {
            case HOLD -> run.holds(unit) && allowed(run, unit, Event.PLAN_HOLD);
            case RELEASE -> !run.holds(unit) && allowed(run, unit, Event.DROP_HOLD);
            case BYPASS -> run.facts.bypass.get(unit) && allowed(run, unit, Event.PLAN_BYPASS);
            case RESTORE -> !run.facts.bypass.get(unit) && allowed(run, unit, Event.DROP_BYPASS);
            default -> false;
        };
    }

    OperationVerdict hold(GenerationRun run, int unit, String who) {
        return apply(run, unit, Operation.HOLD, who);
    }

    OperationVerdict release(GenerationRun run, int unit, String who) {
        return apply(run, unit, Operation.RELEASE, who);
    }

    /** A root jobnet that has not begun ends at once; another unit is passed over when its turn comes. */
    OperationVerdict bypass(GenerationRun run, int unit, String who) {
        if (unit == ROOT) {
            return verdict(run, unit, flow.applyIfAllowed(run, unit, Event.BYPASS, who));
        }
        return apply(run, unit, Operation.BYPASS, who);
    }

    OperationVerdict restore(GenerationRun run, int unit, String who) {
        return apply(run, unit, Operation.RESTORE, who);
    }

    OperationVerdict interrupt(GenerationRun run, int unit, String who) {
        return apply(run, unit, Operation.INTERRUPT, who);
    }

    OperationVerdict kill(GenerationRun run, int unit, String who) {
        return apply(run, unit, Operation.KILL, who);
    }

    OperationVerdict changeStatus(GenerationRun run, int unit, StatusChange change, Integer code, String who) {
        UnitKind kind = run.plan.kinds[unit];
        boolean judged = change == StatusChange.BY_CODE;
        if (judged && kind != UnitKind.JOB) {
            return new NotForKind(kind);
        }
        int judgedCode = code == null ? run.code[unit] : code;
        if (judged && judgedCode == GenerationRun.NO_CODE) {
            return new NothingToDo();
        }
        Event event = judged
                ? changed(EndJudge.threshold((JobDefinition) run.plan.units[unit], judgedCode))
                : change.event();
        if (!TransitionTable.knows(kind, event)) {
            return new NotForKind(kind);
        }
        State before = run.state[unit];
        if (!allowed(run, unit, event)) {
            return new NotInState(before);
        }
        if (code != null && kind != UnitKind.CONNECTOR) {
            run.code[unit] = code;
        }
        flow.apply(run, unit, event, who);
        return new Done();
    }

    private static Event changed(Event end) {
        return switch (end) {
            case END_NORMAL -> Event.SET_NORMAL;
            case END_WARNING -> Event.SET_WARNING;
            default -> Event.SET_ABNORMAL;
        };
    }

    OperationVerdict changeDelay(GenerationRun run, int unit, DelayMark mark, Instant due, String who) {
        OperationVerdict verdict = apply(run, unit, Operation.CHANGE_DELAY, who);
        if (verdict instanceof Done) {
            flow.note(run, unit, Facts.DELAY + mark, due.toString());
        }
        return verdict;
    }

    OperationVerdict changeWait(GenerationRun run, int unit, String awaited, boolean complete, String who) {
        WaitCondition condition = run.plan.waits.get(unit);
        boolean already = run.facts.complete.getOrDefault(unit, Set.of()).contains(awaited) == complete;
        if (condition == null || !condition.units().contains(awaited) || already) {
            return new NothingToDo();
        }
        OperationVerdict verdict = apply(run, unit, Operation.CHANGE_WAIT, who);
        if (verdict instanceof Done) {
            flow.note(run, unit, Facts.COMPLETE + awaited, complete ? Facts.YES : Facts.NO);
            flow.reconsider(run, unit);
        }
        return verdict;
    }

    OperationVerdict rerun(GenerationRun run, int unit, RerunFrom from, boolean hold, String who) {
        var rerun = new Rerun(run, from, unit);
        OperationVerdict verdict = rerun.verdict();
        if (verdict instanceof Done) {
            rerun.perform(flow, hold, who);
        }
        return verdict;
    }

    private OperationVerdict apply(GenerationRun run, int unit, Operation operation, String who) {
        OperationVerdict verdict = verdict(run, unit, operation);
        if (verdict instanceof Done) {
            for (Event event : operation.events()) {
                if (flow.applyIfAllowed(run, unit, event, who)) {
                    return verdict;
                }
            }
        }
        return verdict;
    }

    private static OperationVerdict verdict(GenerationRun run, int unit, boolean done) {
        return done ? new Done() : new NotInState(run.state[unit]);
    }

    private static boolean allowed(GenerationRun run, int unit, Event event) {
        return TransitionTable.find(run.plan.kinds[unit], run.state[unit], event).isPresent();
    }
}
