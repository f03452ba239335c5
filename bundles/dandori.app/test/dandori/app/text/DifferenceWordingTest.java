package dandori.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.model.difference.Difference;
import dandori.model.difference.Difference.Scope;
import dandori.model.merge.Conflict;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.Parser;
import dandori.unitdef.text.SourceText;

/** How differences and conflicts are told to people. */
class DifferenceWordingTest {

    private static final String OLD = """
            unit=g,,,;
            {
            	ty=g;
            	op=mo;
            	unit=n,,,;
            	{
            		ty=n;
            		st=2,09:00;
            		ar=(f=a,t=b);
            		unit=a,,,;
            		{
            			ty=j;
            			cm="a|b `c`";
            			te="one
            two
            three";
            			abr=y;
            		}
            		unit=b,,,;
            		{
            			ty=j;
            			te="second";
            			ha=y;
            		}
            	}
            }
            """;
    private static final String NEW = OLD.replace("op=mo", "op=tu").replace("2,09:00", "2,10:00")
            .replace("t=b)", "t=c,con)").replace("a|b `c`", "a||b").replace("two\n", "2\n")
            .replace("\t\t\tabr=y;\n", "")
            .replace("unit=b,", "unit=c,").replace("}\n}\n", "}\n\tunit=x_1,,,;\n\t{\n\t\tty=n;\n\t\trg=3;\n\t}\n}\n");

    @Test
    void reportForAReviewShowsEverythingInWords() {
        assertEquals("""
                # Differences between definitions

                - Old: `old.unitdef`
                - New: `new.unitdef`

                Units: 1 added, 0 removed, 1 moved, 3 changed. Parameters changed: 7.

                ## Units

                | No. | Unit | What | Parameters |
                |---|---|---|---|
                | 1 | [/g](#u1) | changed | 2 |
                | 2 | [/g/n](#u2) | changed | 2 |
                | 3 | [/g/n/a](#u3) | changed | 3 |
                | 4 | [/g/n/c](#u4) | moved | 0 |
                | 5 | [/g/x\\_1](#u5) | added | 0 |

                ## <a id="u1"></a>1. /g

                **changed** · Job group

                | Parameter | Old | New |
                |---|---|---|
                | Open day `op` | `Monday (mo)` | – |
                | Open day `op` | – | `Tuesday (tu)` |

                ## <a id="u2"></a>2. /g/n

                **changed** · Jobnet

                | Parameter | Old | New |
                |---|---|---|
                | Start time, rule 2 `st` | `09:00` | `10:00` |
                | Relation `ar` | `a → b` | `a → c (dependent on the judgment)` |

                ## <a id="u3"></a>3. /g/n/a

                **changed** · UNIX job

                | Parameter | Old | New |
                |---|---|---|
                | Comment `cm` | `` a\\|b `c` `` | `a\\|\\|b` |
                | Command text `te` | (below) | (below) |
                | Retry on abnormal end `abr` | `Yes (y)` | (default: No (n)) |

                Command text `te`:

                ```diff
                  one
                - two
                + 2
                  three
                ```

                ## <a id="u4"></a>4. /g/n/c

                **moved** · UNIX job

                was /g/n/b

                ## <a id="u5"></a>5. /g/x\\_1

                **added** · Jobnet

                | Parameter | Value |
                |---|---|
                | Logs to keep `rg` | `3` |
                """, markdown(OLD, NEW, Locale.ENGLISH));
    }

    @Test
    void reportOfTheSameSaysSo() {
        assertTrue(markdown(OLD, OLD, Locale.JAPANESE).endsWith("意味の違いはありません。\n"));
    }

    @Test
    void linesForATerminalSayTheSame() {
        List<String> lines = new ArrayList<>();

        new DifferenceText(Locale.JAPANESE, lines::add).write(difference(OLD, NEW));

        assertEquals("~ /g  [変更] ジョブグループ", lines.get(0));
        assertTrue(lines.contains("    運用日 (op): + 火曜日 (tu)"), lines.toString());
        assertTrue(lines.contains("        - two"), lines.toString());
        assertTrue(lines.contains("> /g/n/c  [移動] UNIXジョブ"), lines.toString());
        assertEquals("ユニット: 追加 1、削除 0、移動 1、変更 3。変更されたパラメーター: 7。", lines.get(lines.size() - 1));
    }

    @Test
    void nothingIsSaidOfTheSame() {
        List<String> lines = new ArrayList<>();

        new DifferenceText(Locale.ENGLISH, lines::add).write(difference(OLD, OLD));

        assertEquals(List.of(), lines);
    }

    @ParameterizedTest
    @EnumSource
    void everyConflictIsWordedInEachLanguage(Conflict.Kind kind) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE, Locale.CHINESE)) {
            List<String> lines = new ArrayList<>();

            new ConflictText(locale, lines::add).write(new Conflict(kind, "/g/n", Optional.of("te"),
                    Optional.of("\"a\nb\""), Optional.empty(), Optional.of("\"c\"")));

            assertEquals(6, lines.size(), lines.toString());
            assertFalse(lines.get(1).isBlank());
            assertEquals("        b", lines.get(3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "one", "one\ntwo\nthree" })
    void everyLineIsThereOnceWhenNothingDiffers(String text) {
        assertEquals(text.lines().map(line -> "  " + line).toList(), LineDifference.of(text, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a/b/c   | a/c     |   a/- b/  c
            a/c     | a/b/c   |   a/+ b/  c
            a/b     | c/d     | - a/- b/+ c/+ d
            a/b/c/d | b/x/d/e | - a/  b/- c/+ x/  d/+ e
            """, ignoreLeadingAndTrailingWhitespace = false)
    void linesTakenOutAndPutInAreMarked(String before, String after, String expected) {
        assertEquals(List.of(expected.substring(1).stripTrailing().split("/")),
                LineDifference.of(before.strip().replace('/', '\n'), after.strip().replace('/', '\n')));
    }

    private static String markdown(String before, String after, Locale locale) {
        StringBuilder report = new StringBuilder();
        new DifferenceMarkdown(locale, line -> report.append(line).append('\n')).write(difference(before, after),
                "old.unitdef", "new.unitdef");
        return report.toString();
    }

    private static Difference difference(String before, String after) {
        return Difference.between(tree(before), tree(after), Scope.MEANING);
    }

    private static DefinitionTree tree(String text) {
        return Parser.parse(SourceText.of(text)).tree();
    }
}
