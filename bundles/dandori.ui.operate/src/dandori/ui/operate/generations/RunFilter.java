package dandori.ui.operate.generations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

import dandori.ui.operate.live.StateTexts;
import dandori.ui.operate.live.UnitRun;

/** Leaves what has all the words in its path, execution id or state, with what is around and inside it. */
final class RunFilter extends ViewerFilter {

    private List<String> words = List.of();

    void setWords(String text) {
        words = List.of(folded(text).strip().split("\\s+"));
    }

    boolean active() {
        return words.stream().anyMatch(word -> !word.isEmpty());
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        UnitRun run = (UnitRun) element;
        return !active() || inside(run) || around(run);
    }

    private boolean inside(UnitRun run) {
        for (Optional<UnitRun> at = Optional.of(run); at.isPresent(); at = at.get().upper()) {
            if (matches(at.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean around(UnitRun run) {
        return run.parts().stream().anyMatch(part -> matches(part) || around(part));
    }

    private boolean matches(UnitRun run) {
        String text = folded(run.path() + " " + run.generation().executionId() + " " + StateTexts.of(run.state()));
        return words.stream().allMatch(text::contains);
    }
}
