package dandori.ui.operate.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import dandori.engine.run.GenerationView;
import dandori.engine.run.RunChange;

/** The generations kept in mind: the newest few hundred, all that are open, and the newest of each root jobnet. */
final class Shelf {

    private static final int ROOM = 500;

    /** What a delivery has changed; {@code incomplete}: there are units of new generations still to be asked for. */
    record Result(boolean structure, Set<UnitRun> units, boolean incomplete) {
    }

    private final TreeMap<Long, Generation> byNumber = new TreeMap<>();
    private final Map<String, Generation> newest = new HashMap<>();
    private boolean loaded;
    private boolean structure;
    private Set<UnitRun> touched = new LinkedHashSet<>();

    boolean loaded() {
        return loaded;
    }

    List<Generation> newestFirst() {
        return List.copyOf(byNumber.descendingMap().values());
    }

    Optional<Generation> newest(String root) {
        return Optional.ofNullable(newest.get(root));
    }

    Optional<UnitRun> newestRun(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            Generation generation = newest.get(path.substring(0, end));
            if (generation != null) {
                return generation.unit(path);
            }
        }
        return Optional.empty();
    }

    Result take(Delivery delivery, long number) {
        structure = false;
        touched = new LinkedHashSet<>();
        delivery.answers().forEach(this::take);
        boolean incomplete = false;
        for (UnitChange change : delivery.changes()) {
            incomplete |= take(change, number);
        }
        delivery.ended().forEach(view -> take(view, number));
        letGo();
        return new Result(structure, touched, incomplete);
    }

    private void take(Delivery.Answer answer) {
        structure |= answer.all() && !loaded;
        loaded |= answer.all();
        answer.generations().forEach(view -> take(view, answer.asked()));
    }

    private void take(GenerationView view, long asked) {
        Generation generation = generation(view.number(), view.executionId(), view.root());
        structure |= generation.take(view, asked);
        touched.addAll(generation.units());
    }

    /** Whether this is a generation seen for the first time. */
    private boolean take(UnitChange change, long number) {
        RunChange last = change.last();
        boolean first = !byNumber.containsKey(last.generation());
        Generation generation = generation(last.generation(), last.executionId(), last.root());
        structure |= generation.unit(last.unit()).isEmpty();
        touched.add(generation.take(change, number));
        return first;
    }

    private Generation generation(long number, String executionId, String root) {
        Generation known = byNumber.get(number);
        if (known == null) {
            known = new Generation(number, executionId, root);
            byNumber.put(number, known);
            newest.merge(root, known, (one, other) -> one.number() > other.number() ? one : other);
            structure = true;
        }
        return known;
    }

    private void letGo() {
        List<Generation> old = new ArrayList<>();
        Iterator<Generation> oldest = byNumber.values().iterator();
        for (int excess = byNumber.size() - ROOM; excess > 0 && oldest.hasNext();) {
            Generation generation = oldest.next();
            if (generation.ended() && newest.get(generation.root()) != generation) {
                old.add(generation);
                excess--;
            }
        }
        old.forEach(generation -> byNumber.remove(generation.number()));
        structure |= !old.isEmpty();
    }
}
