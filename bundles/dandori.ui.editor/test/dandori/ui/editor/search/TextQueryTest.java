package dandori.ui.editor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextQueryTest {

    private static TextQuery query(String text, boolean expression, boolean sameCase) {
        return TextQuery.of(text, expression, sameCase).query().orElseThrow();
    }

    @Test
    void plainTextIsFoundWhateverItsSigns() {
        TextQuery query = query("$HOME/(a)", false, true);

        assertTrue(query.isIn("cd $HOME/(a)"));
        assertEquals("cd $1\\x", query.replaced("cd $HOME/(a)", "$1\\x"));
    }

    @Test
    void caseCountsOnlyWhenAsked() {
        assertTrue(query("ＳＱＬ", false, false).isIn("ｓｑｌ"));
        assertFalse(query("ＳＱＬ", false, true).isIn("ｓｑｌ"));
    }

    @Test
    void expressionReplacesWithItsGroups() {
        TextQuery query = query("/old/(\\w+)", true, true);

        assertEquals("sh /new/a.sh /new/b.sh", query.replaced("sh /old/a.sh /old/b.sh", "/new/$1"));
        assertEquals(3, query.firstIn("sh /old/a.sh"));
        assertThrows(IllegalArgumentException.class, () -> query.replaced("/old/a", "$2"));
    }

    @Test
    void brokenExpressionIsToldAndNothingIsLookedFor() {
        TextQuery.Outcome outcome = TextQuery.of("(", true, true);

        assertTrue(outcome.query().isEmpty());
        assertTrue(outcome.problem().isPresent());
        assertTrue(TextQuery.of("", true, true).problem().isEmpty());
    }
}
