package dandori.ui.editor.actions;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dandori.diagram.Cell;
import dandori.model.Jobnet;
import dandori.model.Relation;
import dandori.model.Unit;
import dandori.ui.diagram.content.JobnetContent;
import dandori.ui.editor.JobnetEditor;

/** Goes from unit to unit along relations, and selects all that come before or after. */
final class AlongRelations {

    private final JobnetEditor editor;
    private final SelectedUnits selected;
    private final JobnetContent content;

    AlongRelations(JobnetEditor editor) {
        this.editor = editor;
        selected = new SelectedUnits(editor);
        content = editor.pane().viewer().drawing().content();
    }

    /** Selects the selected units and all that follow them, or all they follow. */
    void select(boolean after) {
        Set<Unit> found = new LinkedHashSet<>(selected.units());
        Deque<Unit> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            neighbours(open.pop(), after).filter(found::add).forEach(open::add);
        }
        selected.select(List.copyOf(found));
    }

    private Stream<Unit> neighbours(Unit unit, boolean after) {
        return after
                ? content.relationsFrom(unit).stream().map(Relation::getSuccessor)
                : content.relationsTo(unit).stream().map(Relation::getPredecessor);
    }

    /** Goes to the nearest successor or predecessor, or to the nearest unit above or below. */
    void go(int right, int down) {
        Optional<Unit> from = selected.units().stream().findFirst();
        if (from.isEmpty()) {
            content.units().stream().limit(1).forEach(unit -> selected.select(List.of(unit)));
            return;
        }
        Stream<Unit> there = right != 0
                ? neighbours(from.get(), right > 0)
                : content.units().stream().filter(unit -> (cell(unit).row() - cell(from.get()).row()) * down > 0);
        there.min(Comparator.comparingInt(unit -> distance(from.get(), unit)))
                .ifPresent(unit -> selected.select(List.of(unit)));
    }

    private Cell cell(Unit unit) {
        return content.drawn(unit).orElseThrow().cell();
    }

    /** A column aside is as far as several rows, so that up and down stay in their column where they can. */
    private int distance(Unit one, Unit other) {
        return 4 * Math.abs(cell(one).column() - cell(other).column()) + Math.abs(cell(one).row() - cell(other).row());
    }

    /** Shows the jobnet around the one that is shown, with that one selected. */
    void goOut() {
        Unit shown = editor.shown();
        if (shown != editor.root() && shown.getUpper() instanceof Jobnet) {
            editor.reveal(shown);
        }
    }
}
