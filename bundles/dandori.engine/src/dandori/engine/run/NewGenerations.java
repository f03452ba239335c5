package dandori.engine.run;

import java.util.HashMap;
import java.util.Map;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.RunStore.Revision;

/** Makes generations as they are ordered. */
final class NewGenerations {

    private static final int ROOT = 0;

    private final Flow flow;
    private final Generations generations;
    private final Map<String, Plan> plans = new HashMap<>();

    NewGenerations(Flow flow, Generations generations) {
        this.flow = flow;
        this.generations = generations;
    }

    GenerationRun create(RootJobnet root, Revision revision, Map<String, String> options) {
        flow.batch().revisions.add(revision);
        return generations.create(flow, plan(root), options);
    }

    GenerationRun create(RootJobnet root, Revision revision, GenerationOrder order) {
        boolean monitoring = order.planned().monitoring().isPresent() && root.rules().condition().isPresent();
        GenerationRun run = create(root, revision, Occasion.options(order, monitoring));
        notePlanned(run, order);
        return run;
    }

    private void notePlanned(GenerationRun run, GenerationOrder order) {
        if (order.hold()) {
            flow.note(run, ROOT, Facts.HOLD, Facts.YES);
        }
        Planned planned = order.planned();
        if (!planned.rules().isEmpty()) {
            flow.note(run, ROOT, Facts.RULES,
                    String.join(",", planned.rules().stream().map(String::valueOf).toList()));
        }
        planned.monitoring().ifPresent(watch -> flow.note(run, ROOT, Facts.MONITORING, watch.write()));
        planned.nested().forEach((path, start) -> {
            int unit = run.plan.index(path);
            if (unit > ROOT) {
                flow.note(run, unit, Facts.NESTED, NestedStart.write(start));
            }
        });
    }

    /** Laid out once for as long as the same root jobnet is handed in. */
    Plan plan(RootJobnet root) {
        return plans.compute(root.path(),
                (path, known) -> known != null && known.root == root ? known : new Plan(root));
    }
}
