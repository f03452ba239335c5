package dandori.ui.editor.calendar;

import java.util.Map;
import java.util.Optional;

import dandori.model.commands.calendar.DayMark;

/** Which key gives days which mark. */
final class Brush {

    private static final Map<Character, DayMark> KEYS = Map.of('o', DayMark.OPEN, 'x', DayMark.CLOSED, ' ',
            DayMark.UNDEFINED);

    private Brush() {
    }

    static Optional<DayMark> of(char letter) {
        return Optional.ofNullable(KEYS.get(letter));
    }
}
