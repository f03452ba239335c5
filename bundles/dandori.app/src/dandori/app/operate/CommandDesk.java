package dandori.app.operate;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.plan.PlanAnswer;
import dandori.engine.plan.PlanOperation;
import dandori.engine.plan.Registrations;
import dandori.engine.plan.Replanning;
import dandori.engine.port.RunStore;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.run.Engine;
import dandori.engine.run.GenerationView;
import dandori.engine.run.OperationVerdict;
import dandori.engine.run.RerunFrom;
import dandori.engine.run.RerunPreview;
import dandori.engine.run.StatusChange;
import dandori.engine.state.Operation;
import dandori.operations.Command;
import dandori.operations.Reason;
import dandori.operations.Verdict;

/** Does what operators ask for, or says why not. On the engine's thread. */
final class CommandDesk {

    private static final String NO_GENERATION = "operation_NO_GENERATION";
    private static final String NOTHING_OPEN = "operation_NOTHING_OPEN";
    private static final String NOTHING_BEGUN = "operation_NOTHING_BEGUN";

    private final Engine engine;
    private final Registrations registrations;
    private final RunStore store;

    CommandDesk(Engine engine, Registrations registrations, RunStore store) {
        this.engine = engine;
        this.registrations = registrations;
        this.store = store;
    }

    /** Where a command is aimed: a root jobnet that is registered, and perhaps one of its generations. */
    private record Aim(String root, Optional<NewGeneration> generation) {
    }

    Verdict perform(Command command) {
        if (command.verb() == Command.Verb.EVENT) {
            int takers = engine.operations().event(command.unit(), command.arguments());
            return takers == 0 ? Verdict.refused("operation_NO_TAKER", command.unit()) : Verdict.allowed();
        }
        Optional<Aim> aim = aim(command);
        if (aim.isEmpty()) {
            return Verdict.refused("plan_NOT_REGISTERED", command.unit());
        }
        if (command.generation() != null && aim.get().generation().isEmpty()) {
            return Verdict.refused(NO_GENERATION, aim.get().root(), command.generation());
        }
        return perform(command, aim.get());
    }

    private Optional<Aim> aim(Command command) {
        return root(command.unit()).map(root -> new Aim(root, store.registered(root).stream()
                .filter(made -> made.executionId().equals(command.generation())).findFirst()));
    }

    /** The registered root jobnet that a unit is in, or is. */
    private Optional<String> root(String unit) {
        for (String path = unit; !path.isEmpty(); path = path.substring(0, Math.max(0, path.lastIndexOf('/')))) {
            String candidate = path;
            boolean planned = registrations.view().registrations().stream()
                    .anyMatch(registration -> registration.path().equals(candidate));
            if (planned || !store.registered(candidate).isEmpty()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private Verdict perform(Command command, Aim aim) {
        return switch (command.verb()) {
            case SUSPEND, RESUME, MOVE, ADD -> ofRoot(command, aim, () -> plan(command, aim.root()));
            case CANCEL -> ofRoot(command, aim, () -> cancel(command, aim));
            case PROHIBIT, RESTORE -> command.unit().equals(aim.root())
                    ? verdict(plan(command, aim.root()))
                    : onOpen(command, aim);
            case INTERRUPT, HOLD, RELEASE_HOLD, KILL -> onOpen(command, aim);
            case RERUN, CHANGE_STATUS -> onBegun(command, aim);
            case EVENT -> throw new IllegalStateException("has no target");
        };
    }

    private interface Planning {
        PlanAnswer answer();
    }

    private static Verdict ofRoot(Command command, Aim aim, Planning planning) {
        return command.unit().equals(aim.root())
                ? verdict(planning.answer())
                : Verdict.refused("operation_ROOT_ONLY", command.unit(), aim.root());
    }

    private PlanAnswer plan(Command command, String root) {
        Replanning plan = registrations.replanning();
        return switch (command.verb()) {
            case SUSPEND -> plan.suspend(root, command.who());
            case RESUME -> plan.resume(root, command.who());
            case MOVE -> plan.move(root, at(command), command.who());
            case ADD -> plan.add(root, at(command), command.who());
            case PROHIBIT -> plan.prohibit(root, command.who());
            default -> plan.restore(root, command.who());
        };
    }

    private static Instant at(Command command) {
        return Instant.parse(command.arguments().get(Command.AT));
    }

    private PlanAnswer cancel(Command command, Aim aim) {
        Replanning plan = registrations.replanning();
        return aim.generation().isPresent()
                ? plan.cancel(aim.generation().get(), command.who())
                : plan.cancel(aim.root(), command.who());
    }

    static Verdict verdict(PlanAnswer answer) {
        return answer instanceof PlanAnswer.Refused refused
                ? new Verdict.Refused(reason(refused))
                : Verdict.allowed();
    }

    static Reason reason(PlanAnswer.Refused refused) {
        return new Reason("plan_" + refused.reason().name(), refused.arguments());
    }

    // --- on generations ------------------------------------------------------------------------------------------

    /** The generation meant, else the open ones, oldest first. */
    private List<Long> open(Aim aim) {
        return aim.generation().map(NewGeneration::number).map(List::of)
                .orElseGet(() -> engine.openGenerations().stream().filter(open -> open.root().equals(aim.root()))
                        .map(GenerationView::number).toList());
    }

    private Verdict onOpen(Command command, Aim aim) {
        return first(open(aim), command, generation -> onOpen(command, aim, generation))
                .orElse(Verdict.refused(NOTHING_OPEN, aim.root()));
    }

    private interface OnGeneration {
        OperationVerdict apply(long generation);
    }

    /** The first that is done; when none is, why the first was not. */
    private static Optional<Verdict> first(List<Long> candidates, Command command, OnGeneration operation) {
        Optional<Verdict> refused = Optional.empty();
        for (long generation : candidates) {
            OperationVerdict verdict = operation.apply(generation);
            if (verdict instanceof OperationVerdict.Done) {
                return Optional.of(Verdict.allowed());
            }
            refused = refused.or(() -> Optional.of(refused(command, verdict)));
        }
        return refused;
    }

    private OperationVerdict onOpen(Command command, Aim aim, long generation) {
        String unit = command.unit();
        String who = command.who();
        return switch (command.verb()) {
            case HOLD -> engine.operations().hold(generation, unit, who);
            case RELEASE_HOLD -> engine.operations().release(generation, unit, who);
            case PROHIBIT -> engine.operations().bypass(generation, unit, who);
            case RESTORE -> engine.operations().restore(generation, unit, who);
            case KILL -> unit.equals(aim.root())
                    ? engine.operations().kill(generation, who)
                    : engine.operations().killUnit(generation, unit, who);
            default -> unit.equals(aim.root())
                    ? engine.operations().interrupt(generation, who)
                    : new OperationVerdict.NotForKind(null);
        };
    }

    /** The generation meant, else the newest that has begun. */
    private List<Long> begun(Aim aim) {
        return aim.generation().map(NewGeneration::number)
                .or(() -> store.registered(aim.root()).stream().map(NewGeneration::number)
                        .filter(number -> registrations.view().due(number).isEmpty()).reduce((older, newer) -> newer))
                .stream().toList();
    }

    private Verdict onBegun(Command command, Aim aim) {
        return first(begun(aim), command, generation -> onBegun(command, generation))
                .orElse(Verdict.refused(NOTHING_BEGUN, aim.root()));
    }

    private OperationVerdict onBegun(Command command, long generation) {
        Map<String, String> arguments = command.arguments();
        if (command.verb() == Command.Verb.RERUN) {
            RerunFrom from = RerunFrom.valueOf(arguments.get(Command.FROM));
            return engine.operations().rerun(generation, from, from.ofUnit() ? command.unit() : null,
                    Boolean.parseBoolean(arguments.get(Command.HELD)), command.who());
        }
        Integer code = arguments.containsKey(Command.CODE) ? Integer.valueOf(arguments.get(Command.CODE)) : null;
        return engine.operations().changeStatus(generation, command.unit(),
                StatusChange.valueOf(arguments.get(Command.STATE)), code,
                command.who());
    }

    private static Verdict refused(Command command, OperationVerdict verdict) {
        if (verdict instanceof OperationVerdict.NotInState other) {
            return Verdict.refused("operation_NOT_IN_STATE", command.unit(), other.state());
        }
        if (verdict instanceof OperationVerdict.NotForKind) {
            return Verdict.refused("operation_NOT_FOR_KIND", command.unit());
        }
        return Verdict.refused(verdict instanceof OperationVerdict.NothingToDo
                ? "operation_NOTHING_TO_DO"
                : "operation_UNKNOWN_UNIT", command.unit());
    }

    // --- looking ahead -------------------------------------------------------------------------------------------

    /** Whether a command would be allowed, and what a rerun would run. */
    Verdict preview(Command command) {
        Optional<Aim> aim = aim(command);
        if (command.verb() == Command.Verb.EVENT || aim.isEmpty()) {
            return command.verb() == Command.Verb.EVENT
                    ? Verdict.allowed()
                    : Verdict.refused("plan_NOT_REGISTERED", command.unit());
        }
        if (command.generation() != null && aim.get().generation().isEmpty()) {
            return Verdict.refused(NO_GENERATION, aim.get().root(), command.generation());
        }
        Optional<PlanOperation> planning = planning(command.verb());
        String root = aim.get().root();
        if (planning.isPresent() && (command.unit().equals(root) || !onUnits(command.verb()))) {
            return ofRoot(command, aim.get(), () -> registrations.replanning().verdict(planning.get(), root));
        }
        return command.verb() == Command.Verb.RERUN ? previewRerun(command, aim.get()) : dryRun(command, aim.get());
    }

    private static Optional<PlanOperation> planning(Command.Verb verb) {
        return Arrays.stream(PlanOperation.values())
                .filter(operation -> operation.name().equals(verb.name())).findFirst();
    }

    /** Of units inside a root jobnet, too. */
    private static boolean onUnits(Command.Verb verb) {
        return verb == Command.Verb.PROHIBIT || verb == Command.Verb.RESTORE;
    }

    private Verdict dryRun(Command command, Aim aim) {
        Operation operation = switch (command.verb()) {
            case HOLD -> Operation.HOLD;
            case RELEASE_HOLD -> Operation.RELEASE;
            case PROHIBIT -> Operation.BYPASS;
            case RESTORE -> Operation.RESTORE;
            case INTERRUPT -> Operation.INTERRUPT;
            case KILL -> Operation.KILL;
            default -> Operation.CHANGE_STATUS;
        };
        boolean begun = operation == Operation.CHANGE_STATUS;
        return first(begun ? begun(aim) : open(aim), command,
                generation -> engine.operations().verdict(generation, command.unit(), operation))
                .orElse(Verdict.refused(begun ? NOTHING_BEGUN : NOTHING_OPEN, aim.root()));
    }

    private Verdict previewRerun(Command command, Aim aim) {
        RerunFrom from = RerunFrom.valueOf(command.arguments().get(Command.FROM));
        List<Long> begun = begun(aim);
        if (begun.isEmpty()) {
            return Verdict.refused(NOTHING_BEGUN, aim.root());
        }
        RerunPreview preview = engine.operations().previewRerun(begun.get(0), from,
                from.ofUnit() ? command.unit() : null);
        return preview.verdict() instanceof OperationVerdict.Done
                ? new Verdict.Allowed(preview.units())
                : refused(command, preview.verdict());
    }
}
