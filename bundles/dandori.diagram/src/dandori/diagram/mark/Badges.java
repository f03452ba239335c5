package dandori.diagram.mark;

import dandori.diagram.draw.Drawing;
import dandori.diagram.draw.DrawingBook;
import dandori.diagram.theme.ColourToken;
import dandori.diagram.theme.ThemeColour;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The badges of all marks, read when the first is drawn. */
final class Badges {
    private static final Map<Mark, Drawing> BADGES = read();

    private Badges() {
    }

    static Drawing of(Mark mark) {
        return BADGES.get(mark);
    }

    private static Map<Mark, Drawing> read() {
        Map<Mark, Drawing> badges = new HashMap<>();
        add(badges, "state-badges.txt", StateMark.values(), mark -> name -> ((StateMark) mark).colour(name));
        add(badges, "mark-badges.txt", ChangeMark.values(), mark -> ThemeColour::valueOf);
        add(badges, "mark-badges.txt", ProblemMark.values(), mark -> ThemeColour::valueOf);
        return badges;
    }

    private static void add(Map<Mark, Drawing> badges, String file, Mark[] marks,
            Function<Mark, Function<String, ColourToken>> colours) {
        DrawingBook book = DrawingBook.beside(Badges.class, file);
        for (Mark mark : marks) {
            badges.put(mark, book.drawing(mark.key(), colours.apply(mark)));
        }
    }
}
