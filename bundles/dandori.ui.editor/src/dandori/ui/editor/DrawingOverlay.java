package dandori.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.diagram.mark.Mark;
import dandori.diagram.mark.ProblemMark;
import dandori.diagram.mark.StateMark;
import dandori.diagram.picture.UnitOverlay;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.ui.diagram.LiveUnits;
import dandori.ui.diagram.content.JobnetContent;
import dandori.ui.diagram.content.StateNames;
import dandori.ui.editor.problems.ProblemFinder;
import dandori.unitdef.problem.Problem;

/** Lays over the drawing what units have come to and what is wrong with them. */
final class DrawingOverlay {

    private final JobnetEditor editor;
    private final Runnable changed = this::refresh;
    private final LiveUnits live = new LiveUnits(changed);

    DrawingOverlay(JobnetEditor editor) {
        this.editor = editor;
        ProblemFinder.ofWorkbench().addListener(changed);
    }

    void dispose() {
        ProblemFinder.ofWorkbench().removeListener(changed);
        live.close();
    }

    void refresh() {
        JobnetContent content = editor.pane().viewer().drawing().content();
        Map<String, ProblemMark> problems = problems();
        Map<String, UnitOverlay> overlays = new HashMap<>();
        for (Unit unit : content.units()) {
            String path = UnitPath.of(unit);
            overlay(live.state(path).flatMap(StateMark::of), Optional.ofNullable(problems.get(path)))
                    .ifPresent(over -> overlays.put(content.drawn(unit).orElseThrow().id(), over));
        }
        editor.pane().viewer().drawing().setOverlay(overlays);
    }

    private static Optional<UnitOverlay> overlay(Optional<StateMark> state, Optional<ProblemMark> problem) {
        List<Mark> marks = new ArrayList<>();
        state.ifPresent(marks::add);
        problem.ifPresent(marks::add);
        String note = state.map(StateNames::of).orElse("");
        return marks.isEmpty() ? Optional.empty() : Optional.of(new UnitOverlay(marks, note));
    }

    /** The worst problem of each unit; those inside a jobnet show at the jobnet too. */
    private Map<String, ProblemMark> problems() {
        Map<String, ProblemMark> worst = new HashMap<>();
        for (Problem problem : ProblemFinder.ofWorkbench().problems(editor.document())) {
            ProblemMark mark = problem.isError() ? ProblemMark.ERROR : ProblemMark.ADVICE;
            for (String path = problem.unit(); !path.isEmpty(); path = path.substring(0, path.lastIndexOf('/'))) {
                worst.merge(path, mark, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return worst;
    }
}
