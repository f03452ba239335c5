package dandori.diagram.picture;

import dandori.diagram.mark.ChangeMark;
import dandori.diagram.mark.Mark;
import dandori.diagram.mark.ProblemMark;
import dandori.diagram.mark.StateMark;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is laid over a unit. At most one mark of each kind is shown, the first given.
 *
 * @param marks state, change and problem, in any order
 * @param note replaces the line at the foot while watching: duration, return code, delay; may be empty
 */
public record UnitOverlay(List<Mark> marks, String note) {
    /** Nothing. */
    public static final UnitOverlay NONE = new UnitOverlay(List.of(), "");

    public UnitOverlay {
        marks = List.copyOf(marks);
        Objects.requireNonNull(note, "note");
    }

    /** Marks alone. */
    public static UnitOverlay of(Mark... marks) {
        return new UnitOverlay(List.of(marks), "");
    }

    Optional<StateMark> state() {
        return first(StateMark.class);
    }

    Optional<ChangeMark> change() {
        return first(ChangeMark.class);
    }

    Optional<ProblemMark> problem() {
        return first(ProblemMark.class);
    }

    private <M extends Mark> Optional<M> first(Class<M> type) {
        return marks.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
