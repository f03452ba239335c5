package dandori.unitdef.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Validation;
import dandori.unitdef.check.Checks;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.words.ProblemWords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickFixesTest {

    private static final String JOBNET = """
            unit=net,,,;
            {
            	ty=n;
            %s	el=a,j,+80+48;
            	el=b,j,+240+48;
            	ar=(f=a,t=b,seq);
            	unit=a,,,;
            	{
            		ty=j;
            	}
            	unit=b,,,;
            	{
            		ty=j;
            	}
            }
            """;
    private static final String CLEAN = JOBNET.formatted("");

    @Test
    void soundTextIsClean() {
        assertEquals(List.of(), validation(CLEAN).problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = { "RELATION_WITHOUT_UNIT ¦ ar=(f=a,t=c)", "SELF_RELATION ¦ ar=(f=a,t=a)",
            "ELEMENT_WITHOUT_UNIT ¦ el=c,j,+80+144", "BAD_ELEMENT ¦ el=a,j,x", "BAD_SIZE ¦ sz=big",
            "CALENDAR_OUTSIDE_GROUP ¦ op=mo", "PARAMETER_NOT_OF_TYPE ¦ te=\"x\"", "NO_START_CONDITION ¦ wc=1,un",
            "EXCLUSIVE_OF_NOBODY ¦ ejn=other", "COMPANION_MISSING ¦ ncl=y", "BAD_VALUE ¦ ms=often",
            "EMPTY_VALUE ¦ ms=", "REPEATED_TYPE ¦ ty=n" })
    void lineThatSaysNothingIsRemoved(String code, String line) {
        String faulty = JOBNET.formatted("\t" + line + ";\n");

        assertEquals(CLEAN, fixed(faulty, code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = { "VALUE_OUT_OF_RANGE ¦ rg=1200 ¦ rg=999", "VALUE_OUT_OF_RANGE ¦ rg=0 ¦ rg=1",
            "VALUE_OUT_OF_RANGE ¦ shd=1,40 ¦ shd=1,31", "VALUE_MISSING_PARENTHESES ¦ cy=1,9,y ¦ cy=1,(9,y)",
            "VALUE_RULE_ZERO_EXPECTED ¦ sd=1,ud ¦ sd=0,ud", "VALUE_NOT_QUOTED ¦ cm=text ¦ cm=\"text\"",
            "VALUE_TRAILING_TEXT ¦ rg=5 logs ¦ rg=5", "VALUE_LONE_ESCAPE ¦ cm=\"#1\" ¦ cm=\"##1\"",
            "VALUE_NEEDLESS_QUOTES ¦ jc=\"/net\" ¦ jc=/net" })
    void valueBecomesWhatWasMeant(String code, String line, String meant) {
        String faulty = JOBNET.formatted("\t" + line + ";\n");

        assertEquals(JOBNET.formatted("\t" + meant + ";\n"), fixed(faulty, code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = { "ELEMENT_TYPE_DIFFERS ¦ el=a,j,+80+48 ¦ el=a,pj,+80+48",
            "ELEMENT_OFF_GRID ¦ el=a,j,+80+48 ¦ el=a,j,+95+30",
            "CON_WITHOUT_JUDGMENT ¦ ar=(f=a,t=b,seq) ¦ ar=(f=a,t=b,con)",
            "MISSING_SEMICOLON ¦ ty=n; ¦ ty=n", "STRAY_SEMICOLON ¦ ty=n; ¦ ty=n;;" })
    void faultIsTakenBack(String code, String sound, String faulty) {
        assertEquals(CLEAN, fixed(CLEAN.replaceFirst(java.util.regex.Pattern.quote(sound), faulty), code));
    }

    @Test
    void secondRelationOfTwoUnitsIsRemoved() {
        String faulty = CLEAN.replace("ar=(f=a,t=b,seq);\n", "ar=(f=a,t=b,seq);\n\tar=(f=a,t=b);\n");

        assertEquals(CLEAN, fixed(faulty, "DUPLICATE_RELATION"));
    }

    @Test
    void problemWithSeveralWaysOutHasNoFix() {
        Validation cycle = validation(CLEAN.replace("ar=(f=a,t=b,seq);\n", "ar=(f=a,t=b,seq);\n\tar=(f=b,t=a);\n"));

        assertEquals(Optional.empty(), QuickFixes.of(cycle.tree().orElseThrow(), cycle.problems().get(0)));
    }

    @Test
    void fixIsSaidInThreeLanguages() {
        Validation faulty = validation(JOBNET.formatted("\tsz=big;\n"));
        QuickFix fix = QuickFixes.of(faulty.tree().orElseThrow(), faulty.problems().get(0)).orElseThrow();

        assertEquals("Remove the line \"sz=big;\"", new ProblemWords(Locale.ENGLISH).of(fix));
        assertEquals("行「sz=big;」を削除する", new ProblemWords(Locale.JAPAN).of(fix));
        assertFalse(new ProblemWords(Locale.CHINA).of(fix).contains("Remove"));
    }

    private static String fixed(String text, String code) {
        Validation found = validation(text);
        Problem problem = found.problems().stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError(found.problems().toString()));
        Optional<QuickFix> fix = QuickFixes.of(found.tree().orElseThrow(), problem);
        assertTrue(fix.isPresent(), problem::toString);
        return fix.get().applyTo(found.tree().orElseThrow()).text();
    }

    private static Validation validation(String text) {
        return DefinitionReader.validate(text.getBytes(StandardCharsets.UTF_8), "UTF-8", Checks.standard());
    }
}
