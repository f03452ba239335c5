package dandori.model.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.model.difference.Texts;

/** What becomes of two edits of one file. */
class MergeTest {

    private static final String BASE = """
            /* 受注の夜間処理 */
            unit=g,,,;
            {
            	ty=g;
            	el=n,n,+0+0;
            	el=m,n,+160+0;
            	unit=n,,,;
            	{
            		ty=n;
            		el=a,j,+80+48;
            		el=b,j,+240+48;
            		el=c,j,+400+48;
            		ar=(f=a,t=b);
            		sd=1,15;

            		/* the first job */
            		unit=a,,,;
            		{
            			ty=j;
            			cm = "first" ;
            			te="run first";
            		}
            		unit=b,,,;
            		{
            			ty=j;
            			cm="second";
            			te="run second";
            			tho=8;
            		}
            		unit=c,,,;
            		{
            			ty=j;
            			cm="third";
            			te="run third";
            		}
            	}
            	unit=m,,,;
            	{
            		ty=n;
            	}
            }
            """;
    private static final String UNIT_B = BASE.substring(BASE.indexOf("\t\tunit=b"), BASE.indexOf("\t\tunit=c"));

    /** Each edit is "old > new" on the text; a tilde stands for a line end. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            other parameters         | tho=8 > tho=4            | "second" > "2nd"          | tho=4; & "2nd"
            other units              | "first" > "1st"          | "second" > "2nd"          | "1st" & "2nd"
            same value               | tho=8 > tho=4            | tho=8 > tho=4             | tho=4;
            same value written else  | tho=8 > tho=4            | tho=8 > tho=04            | tho=
            value and icon           | tho=8 > tho=4            | +240+48 > +240+144        | tho=4; & +240+144
            line and line beside it  | "second" > "2nd"         | run second > run 2        | "2nd" & run 2
            relations                | sd=1, > ar=(f=b,t=c);~sd=1, | sd=1, > ar=(f=a,t=c);~sd=1, | (f=b,t=c) & (f=a,t=c)
            same relation            | sd=1, > ar=(f=b,t=c);~sd=1, | sd=1, > ar=(f=b,t=c,seq);~sd=1, | (f=b,t=c
            rule and other rule      | sd=1,15 > sd=1,20        | sd=1,15; > sd=1,15;~sd=2,b; | sd=1,20; & sd=2,b;
            header and parameter     | unit=b,, > unit=b,0644,  | tho=8 > tho=4             | unit=b,0644, & tho=4;
            rename and parameter     | =b, > =z,                | tho=8 > tho=4             | unit=z, & (f=a,t=z) & tho=4;
            rename and relation      | =b, > =z,                | sd=1, > ar=(f=c,t=b);~sd=1, | (f=a,t=z) & (f=c,t=z)
            rename and its icon      | +240+48 > +240+144       | =b, > =z,                 | el=z,j,+240+144
            default and nothing      | ty=j;~\t\t\tcm="third" > ty=j;~abr=n;~cm="third" | tho=8 > tho=4 | abr=n; & tho=4;
            over a written default   | "third"; > "third";~abr=n; | "third"; > "third";~abr=y; | abr=y;
            """)
    void editsThatDoNotOverlapMerge(String name, String mine, String theirs, String expected) {
        MergeResult result = merge(edit(mine), edit(theirs));
        MergeResult back = merge(edit(theirs), edit(mine));

        for (String part : expected.split(" & ")) {
            assertTrue(result.text().text().contains(part) && back.text().text().contains(part),
                    part + " in " + result.text().text());
        }
        assertEquals(List.of(), result.conflicts());
        assertTrue(result.isClean() && back.isClean());
        assertEquals(List.of(), Texts.changes(result.text().text(), back.text().text()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            two values           | tho=8 > tho=4     | tho=8 > tho=2        | parameter /g/n/b tho 8 4 2
            value and removal    | tho=8 > tho=4     | \t\t\ttho=8;~ >      | parameter /g/n/b tho 8 4 -
            removal and value    | \t\t\ttho=8;~ >   | tho=8 > tho=4        | parameter /g/n/b tho 8 - 4
            two new values       | sd=1, > ed=2027/01/01;~sd=1, | sd=1, > ed=2028/01/01;~sd=1, | parameter /g/n ed - 2027/01/01 2028/01/01
            two kinds            | sd=1, > ar=(f=b,t=c);~sd=1, | sd=1, > ar=(f=b,t=c,con);~sd=1, | parameter /g/n ar - (f=b,t=c) (f=b,t=c,con)
            two rules            | sd=1,15 > sd=1,20 | sd=1,15 > sd=1,b     | parameter /g/n sd 1,15 1,20 1,b
            two owners           | unit=b,, > unit=b,,tanaka | unit=b,, > unit=b,,suzuki | parameter /g/n/b unit.owner - tanaka suzuki
            two names            | =b, > =y,         | =b, > =z,            | place /g/n/y - /g/n/b /g/n/y /g/n/z
            new name that is taken | \t\tunit=c > \t\tunit=z,,,;~\t\t{~\t\tty=orj;~\t\t}~\t\tunit=c | =b, > =z, | name-taken /g/n/b - /g/n/b /g/n/b /g/n/z
            comment of theirs    | tho=8 > tho=4     | /* the first job */ > /* the first */ | comment /g/n - - - /* the first */
            """)
    void conflictIsNamedAndTheResultHasMine(String name, String mine, String theirs, String expected) {
        MergeResult result = merge(edit(mine), edit(theirs));

        assertTrue(result.conflicts().stream().map(MergeTest::line).toList().contains(expected),
                result.conflicts().toString());
        assertFalse(result.isClean());
        assertEquals(edit(mine), result.text().text());
    }

    @Test
    void iconsMovedByBothStayWhereMineHasThemWithoutAnybodyHavingToDecide() {
        MergeResult result = merge(edit("+240+48 > +240+144"), edit("+240+48 > +240+240"));

        assertEquals(List.of("layout /g/n el b,j,+240+48 b,j,+240+144 b,j,+240+240"),
                result.conflicts().stream().map(MergeTest::line).toList());
        assertTrue(result.isClean());
    }

    @Test
    void unitRemovedByTheirsIsGoneWithItsRelationsAndIcon() {
        String theirs = withoutB(BASE);

        MergeResult result = merge(edit("\"third\" > \"3rd\""), theirs);

        assertEquals(List.of(), result.conflicts());
        assertEquals(theirs.replace("third\";\n\t\t\tte", "3rd\";\n\t\t\tte"), result.text().text());
    }

    @Test
    void unitRemovedByTheirsStaysWhereMineChangedIt() {
        MergeResult result = merge(edit("tho=8 > tho=4"), withoutB(BASE));

        assertEquals("removed-by-theirs /g/n/b - /g/n/b /g/n/b -", line(result.conflicts().get(0)));
        assertTrue(result.text().text().contains("tho=4"));
    }

    @Test
    void unitRemovedByMineStaysAwayWhereTheirsChangedIt() {
        MergeResult result = merge(withoutB(BASE), edit("tho=8 > tho=4"));

        assertEquals("removed-by-mine /g/n/b - /g/n/b - /g/n/b", line(result.conflicts().get(0)));
        assertEquals(withoutB(BASE), result.text().text());
    }

    @Test
    void relationToAUnitMineRemovedIsLeftOut() {
        MergeResult result = merge(withoutB(BASE), edit("sd=1, > ar=(f=c,t=b);~sd=1,"));

        assertEquals(List.of("relation-end /g/n ar - - (f=c,t=b)"),
                result.conflicts().stream().map(MergeTest::line).toList());
    }

    @Test
    void unitAddedByTheirsComesVerbatimWithItsIconAndRelation() {
        String unit = "\t\tunit=d,,,;\n\t\t{\n\t\t\t/* new */\n\t\t\tty=j;\n\t\t\tte=\"one\ntwo\";\n\t\t}\n";
        String theirs = edit("\t\tsd=1, > \t\tel=d,j,+560+48;~\t\tar=(f=b,t=d);~\t\tsd=1,").replace("\t\tunit=b",
                unit + "\t\tunit=b");

        MergeResult result = merge(edit("tho=8 > tho=4"), theirs);

        assertEquals(theirs.replace("tho=8", "tho=4"), result.text().text());
        assertTrue(result.isClean());
    }

    @Test
    void bothSidesAddingOneUnitMergeItsParameters() {
        String unit = "\t\tunit=d,,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tte=\"x\";\n%s\t\t}\n\t\tunit=b";

        MergeResult result = merge(BASE.replace("\t\tunit=b", unit.formatted("\t\t\ttho=1;\n")),
                BASE.replace("\t\tunit=b", unit.formatted("\t\t\twkp=\"/tmp\";\n")));

        assertTrue(result.isClean(), result.conflicts().toString());
        assertTrue(result.text().text().contains("te=\"x\";\n\t\t\twkp=\"/tmp\";\n\t\t\ttho=1;")
                || result.text().text().contains("te=\"x\";\n\t\t\ttho=1;\n\t\t\twkp=\"/tmp\";"), result.text().text());
    }

    @Test
    void unitMovedByTheirsTakesMinesChangeAlong() {
        String theirs = withoutB(BASE).replace("\tunit=m,,,;\n\t{\n\t\tty=n;\n",
                "\tunit=m,,,;\n\t{\n\t\tty=n;\n" + UNIT_B);

        MergeResult result = merge(edit("tho=8 > tho=4"), theirs);

        assertEquals(List.of(), result.conflicts());
        assertEquals(theirs.replace("tho=8", "tho=4"), result.text().text());
    }

    @Test
    void jobnetsMovedIntoEachOtherStayWhereMineHasThem() {
        String base = "unit=g,,,;\n{\nty=g;\n" + net("x", "1", "") + net("y", "2", "") + "}\n";
        String mine = "unit=g,,,;\n{\nty=g;\n" + net("y", "2", net("x", "1", "")) + "}\n";
        String theirs = "unit=g,,,;\n{\nty=g;\n" + net("x", "1", net("y", "2", "")) + "}\n";

        MergeResult result = Merge.of(Texts.tree(base), Texts.tree(mine), Texts.tree(theirs));

        assertEquals(mine, result.text().text());
        assertEquals(List.of(Conflict.Kind.PLACE), result.conflicts().stream().map(Conflict::kind).distinct().toList());
    }

    @Test
    void relationsThatFormARingOnlyTogetherAreNamed() {
        MergeResult result = merge(edit("sd=1, > ar=(f=b,t=c);~sd=1,"), edit("sd=1, > ar=(f=c,t=a);~sd=1,"));

        assertEquals(List.of(), result.conflicts());
        assertEquals(List.of("RELATION_CYCLE"), result.problems().stream().map(problem -> problem.code()).toList());
        assertFalse(result.isClean());
    }

    @Test
    void orderThatTheirsChangedIsTakenWhenMineLeftItAlone() {
        String theirs = BASE.replace(UNIT_B, "").replace("\t}\n\tunit=m", UNIT_B + "\t}\n\tunit=m");

        MergeResult result = merge(edit("\"first\" > \"1st\""), theirs);

        assertEquals(theirs.replace("\"first\"", "\"1st\""), result.text().text());
    }

    @Test
    void lineEndsAndBlanksOfMineStay() {
        String mine = edit("\"first\" > \"1st\"").replace("\n", "\r\n");

        MergeResult result = merge(mine, edit("te=\"run second\" > te=\"run~twice\""));

        assertEquals(mine.replace("te=\"run second\"", "te=\"run\r\ntwice\""), result.text().text());
    }

    @Test
    void conflictsAreListedAsTheUnitsStandInMine() {
        MergeResult result = merge(edit("run > do"), edit("run > start"));

        assertEquals(List.of("/g/n/a", "/g/n/b", "/g/n/c"),
                result.conflicts().stream().map(Conflict::unit).toList());
    }

    @Test
    void emptyBaseTakesBoth() {
        MergeResult result = Merge.of(Texts.tree(""), Texts.tree("unit=a,,,;\n{\n\tty=g;\n}\n"),
                Texts.tree("unit=b,,,;\n{\n\tty=g;\n}\n"));

        assertEquals("unit=b,,,;\n{\n\tty=g;\n}\nunit=a,,,;\n{\n\tty=g;\n}\n", result.text().text());
        assertTrue(result.isClean());
    }

    private static String net(String name, String comment, String inside) {
        return "unit=" + name + ",,,;\n{\nty=n;\ncm=\"" + comment + "\";\n" + inside + "}\n";
    }

    private static String withoutB(String text) {
        return text.replace(UNIT_B, "").replace("\t\tel=b,j,+240+48;\n", "").replace("\t\tar=(f=a,t=b);\n", "");
    }

    private static MergeResult merge(String mine, String theirs) {
        return Merge.of(Texts.tree(BASE), Texts.tree(mine), Texts.tree(theirs));
    }

    private static String edit(String edit) {
        String[] parts = edit.replace('~', '\n').replace("\\t", "\t").split(" > ?", -1);
        String edited = BASE.replace(parts[0], parts[1]).replace("t=b)", parts[0].equals("=b,")
                ? "t" + parts[1].replace(',', ')')
                : "t=b)");
        assertFalse(edited.equals(BASE), edit);
        return edited;
    }

    private static String line(Conflict conflict) {
        return conflict.kind().word() + ' ' + conflict.unit() + ' ' + conflict.parameter().orElse("-") + ' '
                + conflict.base().orElse("-") + ' ' + conflict.mine().orElse("-") + ' ' + conflict.theirs().orElse("-");
    }
}
