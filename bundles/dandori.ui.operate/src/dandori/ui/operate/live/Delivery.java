package dandori.ui.operate.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dandori.engine.run.GenerationView;
import dandori.engine.run.RunChange;

/** What has come from the scheduler since the last delivery, no more than one change for each unit. */
final class Delivery {

    /** Copies that were asked for, and with which delivery the question was put. */
    record Answer(List<GenerationView> generations, long asked, boolean all) {
    }

    private record Key(long generation, int unit) {
    }

    private final Map<Key, UnitChange> changes = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final Map<Long, GenerationView> ended = new LinkedHashMap<>();

    void add(RunChange change) {
        changes.merge(new Key(change.generation(), change.index()), UnitChange.of(change), UnitChange::then);
    }

    void add(Answer answer) {
        answers.add(answer);
    }

    void add(GenerationView generation) {
        ended.put(generation.number(), generation);
    }

    Collection<UnitChange> changes() {
        return changes.values();
    }

    List<Answer> answers() {
        return answers;
    }

    Collection<GenerationView> ended() {
        return ended.values();
    }
}
