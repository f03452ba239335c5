package dandori.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class ShellWordsTest {

    @Test
    void blanksSeparateAndQuotesJoin() {
        assertEquals(List.of("a", "b c", "de"), ShellWords.split("  a 'b c'\td\"e\" "));
        assertEquals(List.of("", "x"), ShellWords.split("'' x"));
        assertEquals(List.of(), ShellWords.split(" \n"));
    }

    @Test
    void backslashKeepsTheNextCharacter() {
        assertEquals(List.of("a b", "\\n", "\"", "\\x"), ShellWords.split("a\\ b '\\n' \"\\\"\" \"\\x\""));
    }

    @Test
    void nothingIsExpanded() {
        assertEquals(List.of("$HOME", "*.txt", "~", "`date`", "$(date)"),
                ShellWords.split("$HOME *.txt ~ `date` $(date)"));
    }

    @Test
    void unclosedQuotesAreNamed() {
        assertEquals("'", assertThrows(IllegalArgumentException.class, () -> ShellWords.split("a 'b")).getMessage());
        assertEquals("\"", assertThrows(IllegalArgumentException.class, () -> ShellWords.split("\"a")).getMessage());
        assertEquals("\\", assertThrows(IllegalArgumentException.class, () -> ShellWords.split("a\\")).getMessage());
    }
}
