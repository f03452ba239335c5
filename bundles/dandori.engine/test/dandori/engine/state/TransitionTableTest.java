package dandori.engine.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class TransitionTableTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "run-lifecycle.md");

    @Test
    void pageOfTheLifeCycleIsTheTable() throws IOException {
        assertEquals(TransitionTable.toMarkdown(), Files.readString(PAGE),
                "docs/run-lifecycle.md is not what TransitionTable.toMarkdown() renders");
    }

    @Test
    void noRowIsDeclaredTwice() {
        Set<String> seen = new HashSet<>();

        for (Transition row : TransitionTable.rows()) {
            assertTrue(seen.add(row.kind() + " " + row.from() + " " + row.event()), () -> "twice: " + row);
        }
    }

    @Test
    void onlyOperatorsLeadOutOfAnEndedState() {
        Set<Event> operators = EnumSet.of(Event.RESET, Event.REOPEN, Event.SET_NORMAL, Event.SET_WARNING,
                Event.SET_ABNORMAL, Event.SET_FAILED, Event.SET_BYPASSED, Event.FOLLOW_NORMAL, Event.FOLLOW_WARNING,
                Event.FOLLOW_ABNORMAL);

        for (Transition row : TransitionTable.rows()) {
            assertTrue(!row.from().ended() || operators.contains(row.event()), row::toString);
        }
    }

    @Test
    void everyRowIsFoundByItsEvent() {
        for (Transition row : TransitionTable.rows()) {
            assertEquals(row, TransitionTable.find(row.kind(), row.from(), row.event()).orElseThrow());
            assertEquals(row, TransitionTable.require(row.kind(), row.from(), row.event()));
        }
    }

    @Test
    void eventThatIsNotAllowedBreaksAPromise() {
        assertTrue(TransitionTable.find(UnitKind.JOB, State.NORMAL, Event.KILL).isEmpty());
        assertThrows(IllegalStateException.class,
                () -> TransitionTable.require(UnitKind.JOB, State.NORMAL, Event.KILL));
    }
}
