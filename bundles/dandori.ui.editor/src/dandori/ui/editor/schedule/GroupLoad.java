package dandori.ui.editor.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dandori.model.Unit;
import dandori.model.schedule.Planner;
import dandori.schedule.plan.Starts;

/** How many runs the root jobnets of a group have on each day, and whose. */
final class GroupLoad {

    private final Map<LocalDate, Map<String, Integer>> days = new HashMap<>();

    /** Counts the root jobnets one after the other. */
    Iterator<Runnable> pieces(List<Unit> roots, Planner planner, LocalDate from, LocalDate to) {
        return roots.stream().<Runnable>map(root -> () -> count(root.getName(), planner.root(root).starts(from, to)))
                .iterator();
    }

    private void count(String jobnet, Starts starts) {
        for (int i = 0; i < starts.size(); i++) {
            days.computeIfAbsent(starts.date(i), day -> new TreeMap<>()).merge(jobnet, 1, Integer::sum);
        }
    }

    /** The runs of a day. */
    int on(LocalDate day) {
        return jobnets(day).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The runs of a day by jobnet. */
    Map<String, Integer> jobnets(LocalDate day) {
        return days.getOrDefault(day, Map.of());
    }

    /** The runs of the day that has most. */
    int most() {
        return days.keySet().stream().mapToInt(this::on).max().orElse(0);
    }
}
