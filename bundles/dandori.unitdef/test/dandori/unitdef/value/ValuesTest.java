package dandori.unitdef.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = {
            "\"plain\" | plain", "\"a #\"b#\" c\" | a \"b\" c", "\"100##\" | 100#", "\"#x\" | #x", "\"###\"\" | #\"",
            "bare | bare", "\"open | \"open", "\"a\"b\" | \"a\"b\"" })
    void escapesInAStringAreResolved(String value, String content) {
        assertEquals(content, QuotedString.content(value));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "plain", "say \"hello\"", "#", "##", "\"#\"", "two\nlines", "a;b,c{d}" })
    void whatIsWrittenIsReadAgain(String content) {
        String written = QuotedString.write(content);

        assertEquals(content, QuotedString.content(written));
        assertEquals(true, QuotedString.isQuoted(written));
    }

    @Test
    void itemsAreSeparatedByCommasOutsideStringsAndParentheses() {
        List<ValueItem> items = ValueItem.read("1, (2,w) ,\"a,b\", x:\"c,d\" /* note */");

        assertEquals(List.of(new ValueItem.Bare("1"),
                new ValueItem.Tuple(new TupleValue(
                        List.of(new TupleValue.Entry("", "2"), new TupleValue.Entry("", "w")))),
                new ValueItem.Quoted("a,b"), new ValueItem.Bare("x:\"c,d\"")), items);
    }

    @Test
    void commentMarksInAStringAreText() {
        assertEquals("\"/* no */\"", ValueText.withoutComments(" \"/* no */\" /* yes */ "));
        assertEquals("/tmp/*", ValueText.withoutComments("/tmp/*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "job1,j,+240+144 | job1,j,+240+144", "job1,j,+80 +48 | job1,j,+80+48",
            "' job1 , j , + 80 + 48 ' | job1,j,+80+48",
            "集計,pj,+0+0 | 集計,pj,+0+0", "job1,j | job1,j,+0+0", "job1 | job1,,+0+0", "job1,j, | job1,j,+0+0" })
    void positionIsReadInOldAndNewSpacing(String value, String canonical) {
        assertEquals(Optional.of(canonical), ElementPosition.read(value).map(ElementPosition::write));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ",j,+1+1", "a,j,80+48", "a,j,+80", "a,j,+x+y", "a,j,+1+1,more", "a,j,+9999999999+1" })
    void whatIsNoPositionIsNotRead(String value) {
        assertFalse(ElementPosition.read(value).isPresent());
    }

    @ParameterizedTest
    @CsvSource({ "8x4, 8x4", "12×8, 12x8", "10 X 8, 10x8", "12ｘ8, 12x8" })
    void sizeIsReadWithAnyMultiplicationSign(String value, String canonical) {
        assertEquals(Optional.of(canonical), SizeValue.read(value).map(SizeValue::write));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "8", "8x", "x4", "8*4", "-1x4", "8x4x2" })
    void whatIsNoSizeIsNotRead(String value) {
        assertFalse(SizeValue.read(value).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "(f=A,t=B,seq) | (f=A,t=B,seq)", "(f=A,t=B) | (f=A,t=B,seq)", "(f=A,t=B,con) | (f=A,t=B,con)",
            "( f = A , t = B , con ) | (f=A,t=B,con)", "(t=B,f=A) | (f=A,t=B,seq)" })
    void relationIsReadWithSeqWhenTheKindIsOmitted(String value, String canonical) {
        assertEquals(Optional.of(canonical), RelationValue.read(value).map(RelationValue::write));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "()", "(f=A)", "(t=B)", "(f=,t=B)", "(f=A,t=B,sea)", "(f=A,t=B,seq,seq)", "f=A,t=B",
            "(f=A,t=B", "(f=A,t=B,x=C)" })
    void whatIsNoRelationIsNotRead(String value) {
        assertFalse(RelationValue.read(value).isPresent());
    }
}
