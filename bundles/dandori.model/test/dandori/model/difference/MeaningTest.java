package dandori.model.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ways to write a parameter mean the same. A tilde stands for a line end, an empty cell for no parameter. */
class MeaningTest {

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            marks around a text                 | j    | cm="nightly";           | cm=nightly;
            comment beside a value              | j    | tho=4;                  | tho=4 /* was 8 */;
            blanks beside a value               | j    | tho=4;                  | tho = 4 ;
            zeros before a number               | j    | tho=4;                  | tho=04;
            line ends within a text             | j    | te="a~b";               | te="a^~b";
            blanks in a relation                | n    | ar=(f=a,t=b,seq);       | ar=( f=a, t=b );
            kind of relation left out           | n    | ar=(f=a,t=b,seq);       | ar=(f=a,t=b);
            rule number left out                | n    | sd=1,en;                | sd=en;
            cycle without parentheses           | n    | cy=1,(1,d);             | cy=1,1,d;
            zeros in times and dates            | n    | sd=2026/01/05;st=09:00; | sd=2026/1/5;st=9:00;
            order of flags                      | evwj | evwsv=em:al;            | evwsv=al:em;
            order of different keys             | j    | cm="a";tho=4;           | tho=4;cm="a";
            order of calendar days              | g    | op=mo;op=tu;            | op=tu;op=mo;
            order of variables                  | j    | env="A=1";env="B=2";    | env="B=2";env="A=1";
            default written out                 | j    | abr=n;                  |
            default of one type written out     | htpj | eu=def;                 |
            default of a schedule rule          | n    | sd=3,15;sh=3,no;        | sd=3,15;
            full-width multiplication sign      | n    | sz=12x8;                | sz=12×8;
            """)
    void meansTheSame(String name, String type, String some, String other) {
        assertEquals(List.of(), Texts.layoutChanges(unit(type, some), unit(type, other)).stream()
                .filter(change -> !change.contains(UnitDifference.PARAMETER_ORDER)).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            blanks within a text                | j    | cm="a b";               | cm="a  b";
            blanks within an unquoted text      | j    | xx=a , b;               | xx=a,b;
            numbers within a path               | j    | eun=/g/n01;             | eun=/g/n1;
            default of another type             | htpj | eu=ent;                 |
            default where it does not apply     | g    | abr=n;                  |
            start day that makes a rule exist   | n    | sd=1,en;                |
            same value for another rule         | n    | st=1,09:00;             | st=2,09:00;
            kind of relation                    | n    | ar=(f=a,t=b,con);       | ar=(f=a,t=b,seq);
            direction of a relation             | n    | ar=(f=a,t=b);           | ar=(f=b,t=a);
            value of a variable                 | j    | env="A=1";              | env="A=2";
            the same twice                      | j    | lftpd="x";lftpd="x";    | lftpd="x";
            value of an unknown key             | j    | xx=1;                   | xx=2;
            absolute or relative time           | n    | st=1,09:00;             | st=1,+09:00;
            """)
    void meansSomethingElse(String name, String type, String some, String other) {
        assertEquals(false, Texts.changes(unit(type, some), unit(type, other)).isEmpty());
    }

    private static String unit(String type, String parameters) {
        String text = parameters == null ? "" : parameters.replace("^", "\r").replace('~', '\n');
        return "unit=u,,,;\n{\n\tty=" + type + ";\n" + text + "\n}\n";
    }
}
