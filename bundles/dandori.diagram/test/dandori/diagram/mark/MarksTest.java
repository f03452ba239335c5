package dandori.diagram.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.diagram.draw.Drawing;
import dandori.diagram.draw.Figure;
import dandori.diagram.draw.Shape;
import dandori.diagram.theme.Palette;
import dandori.diagram.theme.StatusToken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
    @ParameterizedTest
    @ValueSource(strings = { "NOT_REGISTERED", "NOT_SCHEDULED", "WAIT_START_TIME", "WAIT_START_CONDITION",
            "WAIT_PREVIOUS", "HELD", "WAIT_EXECUTION", "QUEUING", "RUNNING", "RUNNING_WARNING", "RUNNING_ABNORMAL",
            "MONITORING", "NORMAL", "NORMAL_FALSE", "WARNING", "ABNORMAL", "INVALID_SEQUENCE", "INTERRUPTED", "KILLED",
            "FAILED_TO_START", "UNKNOWN", "SKIPPED", "NOT_EXECUTED", "BYPASSED", "MONITOR_NORMAL", "MONITOR_TERMINATED",
            "MONITOR_INTERRUPTED", "NOT_MONITORED", "SHUTDOWN" })
    void everyStateOfTheEngineHasAMark(String identifier) {
        assertTrue(StateMark.of(identifier).orElseThrow().badge().pieces().size() > 0);
    }

    @Test
    void unknownWordHasNoMark() {
        assertEquals(Optional.empty(), StateMark.of("DANCING"));
    }

    @Test
    void noTwoMarksShareAForm() {
        Set<List<Form>> forms = new HashSet<>();
        List<Mark> marks = new ArrayList<>(List.of(StateMark.values()));
        marks.addAll(List.of(ChangeMark.values()));
        marks.addAll(List.of(ProblemMark.values()));

        marks.forEach(mark -> assertTrue(forms.add(forms(mark.badge())), mark::key));
    }

    @Test
    void everyStatusHasAState() {
        Set<StatusToken> seen = new HashSet<>();
        List.of(StateMark.values()).forEach(mark -> seen.add(mark.status()));

        assertEquals(Set.of(StatusToken.values()), seen);
    }

    @Test
    void runningOnAfterAFailureIsRunningWithARedEdge() {
        assertEquals(StateMark.RUNNING.body(), StateMark.RUNNING_ABNORMAL.body());
        assertEquals(StateMark.ABNORMAL.edge(), StateMark.RUNNING_ABNORMAL.edge());
        assertEquals(StateMark.WARNING.edge(), StateMark.RUNNING_WARNING.edge());
    }

    private record Form(Shape shape, boolean filled, boolean outlined) {
    }

    /** What is left of a badge without its colours. */
    private static List<Form> forms(Drawing drawing) {
        return drawing.pieces().stream().map(piece -> (Figure) piece).map(figure -> new Form(figure.shape(),
                Palette.painted(figure.ink().fill()), Palette.painted(figure.ink().line()))).toList();
    }
}
