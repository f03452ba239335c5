package dandori.app.operate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import dandori.app.composition.DefinitionSource;
import dandori.app.composition.Definitions;
import dandori.app.composition.KeptFile;
import dandori.app.composition.RunRequest;
import dandori.app.composition.SiteRuntime;
import dandori.app.text.Texts;
import dandori.engine.plan.PlanAnswer;
import dandori.engine.plan.PlannedDefinition;
import dandori.engine.plan.PlannedStart;
import dandori.engine.plan.Registration;
import dandori.engine.plan.Registrations;
import dandori.engine.plan.StartRule;
import dandori.engine.run.GenerationView;
import dandori.model.Definition;
import dandori.model.check.DefinitionChecks;
import dandori.operations.Reason;
import dandori.operations.RegistrationOrder;
import dandori.operations.RegistrationOrder.FixedCount;
import dandori.operations.RegistrationOrder.FixedList;
import dandori.operations.RegistrationOrder.FixedPeriod;
import dandori.operations.RegistrationOrder.Planned;
import dandori.operations.RegistrationOrder.When;
import dandori.operations.RegistrationOutcome;
import dandori.operations.RegistrationOutcome.Refused;
import dandori.resolve.Refusal;
import dandori.resolve.Resolution;
import dandori.schedule.clock.ZoneClock;
import dandori.unitdef.problem.Problem;

/** Checks a definition, puts it among those of the site if that is wanted, and registers its root jobnet. */
final class RegistrationDesk {

    private final SiteRuntime runtime;
    private final Texts texts;
    private final InstantSource clock = InstantSource.system();

    RegistrationDesk(SiteRuntime runtime, Texts texts) {
        this.runtime = runtime;
        this.texts = texts;
    }

    CompletableFuture<RegistrationOutcome> register(RegistrationOrder order) {
        var source = new DefinitionSource(order.fileName(), order.charset(), order.definition());
        List<Reason> errors = DefinitionChecks.standard().validate(source.content(), source.charset())
                .problems().stream().filter(Problem::isError).map(this::reason).toList();
        if (!errors.isEmpty()) {
            return refused(errors);
        }
        Definition model = Definitions.load(source);
        var request = new RunRequest(order.variables(), order.localAgents());
        if (runtime.resolve(source, model, order.unit(), request) instanceof Resolution.Refused refused) {
            return refused(refused.refusals().stream().map(RegistrationDesk::reason).toList());
        }
        return keepAndRegister(order, source, runtime.plan(source, model, order.unit(), request).orElseThrow());
    }

    private Reason reason(Problem problem) {
        return Reason.of("definition_ERROR", problem.line(), problem.column(), texts.problem(problem));
    }

    private static Reason reason(Refusal refusal) {
        var arguments = new ArrayList<String>(List.of(refusal.unit()));
        arguments.addAll(refusal.arguments());
        return new Reason("refusal_" + refusal.reason().name(), arguments);
    }

    private static CompletableFuture<RegistrationOutcome> refused(List<Reason> reasons) {
        return CompletableFuture.completedFuture(new Refused(reasons));
    }

    private CompletableFuture<RegistrationOutcome> keepAndRegister(RegistrationOrder order, DefinitionSource source,
            PlannedDefinition definition) {
        if (order.keeping() == RegistrationOrder.Keeping.NO) {
            return register(order, definition);
        }
        var kept = KeptFile.prepare(runtime, source, order.unit(),
                order.keeping() == RegistrationOrder.Keeping.REPLACE);
        if (kept.refusal().isPresent()) {
            return refused(List.of(kept.refusal().get()));
        }
        kept.write();
        return register(order, definition).whenComplete((outcome, failure) -> {
            if (!(outcome instanceof RegistrationOutcome.Registered)) {
                kept.takeBack();
            }
        });
    }

    private CompletableFuture<RegistrationOutcome> register(RegistrationOrder order, PlannedDefinition definition) {
        return runtime.ask(registrations -> outcome(registrations, order, definition));
    }

    // --- on the engine's thread ----------------------------------------------------------------------------------

    private RegistrationOutcome outcome(Registrations registrations, RegistrationOrder order,
            PlannedDefinition definition) {
        var request = new Registrations.Request(
                new RunRequest(order.variables(), order.localAgents()).toOptions(), order.hold(), order.who());
        PlanAnswer answer = answer(registrations, order.when(), definition, request);
        if (answer instanceof PlanAnswer.Registered registered) {
            long generation = registered.generation().orElse(0);
            return new RegistrationOutcome.Registered(registered.registration(), generation,
                    runtime.engine().view(generation).map(GenerationView::executionId).orElse(null),
                    registered.first().map(PlannedStart::at).orElse(null));
        }
        return new Refused(List.of(CommandDesk.reason((PlanAnswer.Refused) answer)));
    }

    private PlanAnswer answer(Registrations registrations, When when, PlannedDefinition definition,
            Registrations.Request request) {
        if (when instanceof RegistrationOrder.Immediate) {
            return registrations.registerNow(definition, request);
        }
        if (when instanceof Planned planned) {
            return registrations.registerPlanned(definition, planned.runPassed(), request);
        }
        return registrations.registerFixed(definition, starts(when, definition), request);
    }

    private List<PlannedStart> starts(When when, PlannedDefinition definition) {
        Instant now = clock.instant();
        StartRule rule = definition.registered(now, false);
        if (when instanceof FixedPeriod period) {
            return rule.between(period.from(), period.to());
        }
        if (when instanceof FixedCount fixed) {
            return next(rule, now, fixed.count());
        }
        var zone = new ZoneClock(zone());
        return ((FixedList) when).starts().stream().map(zone::resolve)
                .map(at -> new PlannedStart(definition.dayOf(at), at, List.of())).toList();
    }

    /** One more than may be fixed is enough to be refused. */
    private static List<PlannedStart> next(StartRule rule, Instant now, int count) {
        var starts = new ArrayList<PlannedStart>();
        Optional<PlannedStart> start = rule.after(now.minusNanos(1));
        while (start.isPresent() && starts.size() < Math.min(count, Registration.MOST_FIXED + 1)) {
            starts.add(start.get());
            start = rule.after(start.get().at());
        }
        return starts;
    }

    private ZoneId zone() {
        return runtime.site().settings().zone();
    }
}
