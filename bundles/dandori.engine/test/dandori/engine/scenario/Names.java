package dandori.engine.scenario;

import java.util.List;
import java.util.stream.IntStream;

import dandori.engine.run.Plan;

/** Short names in a scenario: {@code a} or {@code n/a} for the first generation's unit, {@code a@2} for the second's. */
final class Names {

    private final Plan plan;

    Names(Plan plan) {
        this.plan = plan;
    }

    long generation(String name) {
        int at = name.indexOf('@');
        return at < 0 ? 1 : Long.parseLong(name.substring(at + 1));
    }

    String path(String name) {
        return plan.path(index(name));
    }

    int index(String name) {
        int at = name.indexOf('@');
        String ending = "/" + (at < 0 ? name : name.substring(0, at));
        List<Integer> found = IntStream.range(0, plan.size()).filter(unit -> plan.path(unit).endsWith(ending)).boxed()
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " units are called " + name);
        }
        return found.get(0);
    }

    /** The name of a unit of a generation, as a scenario would write it. */
    String of(long generation, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return generation == 1 ? name : name + "@" + generation;
    }
}
