package dandori.engine.scenario;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dandori.engine.run.Plan;

/**
 * Short names in a scenario: {@code a} or {@code n/a} for the first generation's unit, {@code a@2} for the second's. A
 * name that is only in another root jobnet is looked for there.
 */
final class Names {

    private final Stage stage;
    private final Map<String, Plan> plans;

    Names(Stage stage, Map<String, Plan> plans) {
        this.stage = stage;
        this.plans = plans;
    }

    /** The generation it says, else the first of the root jobnet that has such a unit. */
    long generation(String name) {
        int at = name.indexOf('@');
        return at < 0 ? firstOf(plan(name)) : Long.parseLong(name.substring(at + 1));
    }

    private long firstOf(Plan plan) {
        return stage.store().registered(plan.path(0)).stream().findFirst()
                .orElseThrow(() -> new IllegalArgumentException(plan.path(0) + " is not registered")).number();
    }

    String path(String name) {
        Plan plan = plan(name);
        return plan.path(index(plan, name));
    }

    int index(String name) {
        return index(plan(name), name);
    }

    private Plan plan(String name) {
        int at = name.indexOf('@');
        if (at >= 0) {
            return stage.plan(Long.parseLong(name.substring(at + 1)));
        }
        List<Plan> found = plans.values().stream().filter(plan -> !indices(plan, name).isEmpty()).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " root jobnets have a unit " + name);
        }
        return found.get(0);
    }

    private static int index(Plan plan, String name) {
        List<Integer> found = indices(plan, name);
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " units are called " + name);
        }
        return found.get(0);
    }

    private static List<Integer> indices(Plan plan, String name) {
        int at = name.indexOf('@');
        String ending = "/" + (at < 0 ? name : name.substring(0, at));
        return IntStream.range(0, plan.size()).filter(unit -> plan.path(unit).endsWith(ending)).boxed().toList();
    }

    /** The name of a unit of a generation, as a scenario would write it. */
    String of(long generation, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean first = firstOf(stage.plan(generation)) == generation;
        return first ? name : name + "@" + generation;
    }
}
