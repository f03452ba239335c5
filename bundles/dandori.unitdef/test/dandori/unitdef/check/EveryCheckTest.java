package dandori.unitdef.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.unitdef.Definitions;
import dandori.unitdef.SampleFiles;
import dandori.unitdef.problem.ProblemKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One small jobnet per row: its parameters, then its units as {@code name:type parameters}. The first has the problem,
 * the second, where there is one, is sound.
 */
class EveryCheckTest {

    private static final String TABLE = """
            DUPLICATE_RELATION ¦ ar=(f=a,t=b); ar=(f=a,t=b,seq); | a:j | b:j ¦
            SEVERAL_DEPENDENT_UNITS ¦ ar=(f=a,t=b); ar=(f=b,t=c,con); ar=(f=b,t=d,con); | a:j | b:jdj | c:j | d:j \
            ¦ ar=(f=a,t=b); ar=(f=b,t=c,con); ar=(f=b,t=d); | a:j | b:jdj | c:j | d:j
            ORDINARY_AFTER_RECOVERY ¦ ar=(f=a,t=b); ar=(f=b,t=c); | a:j | b:rj | c:j \
            ¦ ar=(f=a,t=b); ar=(f=b,t=c); | a:j | b:rj | c:rn
            RECOVERY_OF_NOTHING ¦ | a:j | b:rj ¦ ar=(f=a,t=b); | a:j | b:rj
            OR_OF_NOTHING ¦ | a:orj ¦ ar=(f=a,t=b); | a:j | b:orj
            JUDGMENT_OF_NOTHING ¦ | a:jdj ¦ | a:jdj ej=ef; ejf="/x";
            JUDGMENT_OF_JOBNET ¦ ar=(f=a,t=b); | a:n | b:jdj ¦ ar=(f=a,t=b); | a:n | b:jdj ej=ef; ejf="/x";
            RELATION_WITH_CONDITION ¦ ar=(f=.CONDITION,t=a); | .CONDITION:rc | a:j ¦
            WAITS_FOR_ITSELF ¦ | a:j eun=/n/a; ¦ | a:j eun=/n/b; | b:j
            PARAMETER_NOT_OF_TYPE ¦ te="x"; ¦ | a:j te="x";
            PARAMETER_MISSING ¦ | a:j jd=mdf; ¦ | a:j jd=mdf; jdf="/x";
            PARAMETER_MISSING ¦ | a:flwj ¦ | a:flwj flwf="/x";
            PARAMETER_MISSING ¦ ar=(f=a,t=b); | a:j | b:jdj ej=ro; ejl=1; \
            ¦ ar=(f=a,t=b); | a:j | b:jdj ej=ro; ejl=1; ejh=1;
            COMPANION_MISSING ¦ | a:pj top3=sav; ¦ | a:pj ts3="/x"; td3="y"; top3=sav;
            COMPANION_MISSING ¦ ncl=y; ¦ ncl=n;
            COMPANION_MISSING ¦ | a:evsj evsrt=y; ¦ | a:evsj evsrt=y; evhst="h";
            THRESHOLDS_REVERSED ¦ | a:j wth=4; tho=4; ¦ | a:j wth=3; tho=4;
            THRESHOLDS_REVERSED ¦ | a:qj wth=4; tho=0; ¦ | a:qj wth=4; tho=0; jd=nm; | b:j wth=4;
            EMPTY_RANGE ¦ | a:j abr=y; rjs=3; rje=2; ¦ | a:j abr=y; rjs=3; rje=3;
            EMPTY_RANGE ¦ ar=(f=a,t=b); | a:j | b:jdj ej=ri; ejl=3; ejh=2; ¦
            RETRY_WITHOUT_ABR ¦ | a:j rei=2; ¦ | a:j abr=y; rei=2;
            RETRY_WITHOUT_CODES ¦ | a:j abr=y; jd=nm; ¦ | a:j abr=y; jd=cod;
            WILDCARD_INTERVAL_TOO_SHORT ¦ | a:flwj flwf="/x*"; flwi=9; ¦ | a:flwj flwf="/x*"; flwi=10;
            ONLY_FOR_CREATION ¦ | a:flwj flwf="/x"; flwc=d; flco=y; ¦ | a:flwj flwf="/x"; flwc=d:c; flco=y;
            UNUSED_BY_JUDGMENT ¦ ar=(f=a,t=b); | a:j | b:jdj ejf="/x"; ¦ ar=(f=a,t=b); | a:j | b:jdj ejc=1;
            HOLD_WITH_CONCURRENCY ¦ ha=w; mp=y; ¦ ha=w; mp=n;
            ONLY_IN_CONDITION ¦ | a:tmwj etn=y; ¦ | a:tmwj etn=n;
            NO_START_CONDITION ¦ wt=1,10:00; ¦ wt=1,no; wc=no;
            REFERENCE_TO_NOBODY ¦ jc=/x; ¦
            REFERENCE_OF_OTHER_KIND ¦ jc=/n; ¦
            REFERENCE_OF_OTHER_KIND ¦ | a:nc ncr=/n/b; | b:n ¦ | a:nc ncr=/n; | b:nc ncex=y; ncr=/elsewhere;
            EXCLUSIVE_OF_NOBODY ¦ | a:n ejn=c; ¦ | a:n ejn=b; | b:n
            REFERENCE_OF_OTHER_KIND ¦ | a:n ejn=b; | b:j ¦
            ELEMENT_TYPE_DIFFERS ¦ el=a,pj,+80+48; | a:j ¦ el=a,j,+80+48; | a:j
            ELEMENT_OFF_GRID ¦ el=a,j,+100+48; | a:j ¦ el=a,j,+15920+48; | a:j
            PLACE_TAKEN ¦ el=a,j,+80+48; el=b,j,+80+48; el=c,j,+80+48; | a:j | b:j | c:j \
            ¦ el=a,j; el=b,j; | a:j | b:j
            REPEATED_ELEMENT ¦ el=a,j,+80+48; el=a,j,+240+48; | a:j ¦
            RESERVED_NAME ¦ | .CONDITION:j ¦ | .CONDITION:rc
            CONDITION_MISNAMED ¦ | start:rc ¦
            CONDITION_WITH_CONNECTOR ¦ | .CONDITION:rc | a:nc ¦ | b:nc
            """;

    static Stream<String[]> rows() {
        return TABLE.lines().map(line -> line.split(" ¦ ?", -1));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void faultIsNamedAndItsSoundTwinIsNot(String code, String faulty, String sound) {
        assertEquals(List.of(code), Definitions.codes(jobnet(faulty)));
        assertEquals(List.of(), sound.isEmpty() ? List.of() : Definitions.codes(jobnet(sound)));
    }

    @Test
    void whatLiesBehindUnitsThatNeverRunIsUnreachable() {
        String text = jobnet("ar=(f=r,t=s); ar=(f=s,t=o); ar=(f=a,t=o); ar=(f=o,t=z); ar=(f=r,t=p); ar=(f=p,t=q);"
                + " | a:j | r:rj | s:rj | o:orj | z:j | p:j | q:j");

        assertEquals(List.of("ORDINARY_AFTER_RECOVERY", "ORDINARY_AFTER_RECOVERY", "RECOVERY_OF_NOTHING",
                "UNREACHABLE_UNIT", "UNREACHABLE_UNIT"), Definitions.codes(text).stream().sorted().toList());
    }

    @Test
    void conditionOfANestedJobnetIsNamed() {
        String text = "unit=n;{ty=n;unit=m;{ty=n;unit=.CONDITION;{ty=rc;unit=t;{ty=tmwj;}}}}";

        assertEquals(List.of("CONDITION_IN_NESTED_JOBNET"), Definitions.codes(text));
    }

    @Test
    void conditionHoldsOnlyEventJobsWithoutRelationsHoldAndTimeLimits() {
        String text = "unit=n;{ty=n;unit=.CONDITION;{ty=rc;ar=(f=a,t=b);unit=a;{ty=evwj;etm=5;}unit=b;{ty=rtmwj;}"
                + "unit=c;{ty=j;}}}";

        assertEquals(List.of("RELATION_IN_CONDITION", "INVALID_IN_CONDITION", "NO_TRIGGER", "NO_TRIGGER"),
                Definitions.codes(text));
    }

    @Test
    void limitsOfTheOtherProductAreNamed() {
        assertEquals(List.of(), Definitions.codes(many("n", 10_000)));
        assertEquals(List.of("TOO_MANY_UNITS"), Definitions.codes(many("n", 10_001)));
        assertEquals(List.of(), Definitions.codes(many("g", 10_001)));
        assertEquals(List.of("TOO_MANY_TRIGGERS"), Definitions.codes("unit=n;{ty=n;unit=.CONDITION;{ty=rc;"
                + repeated(33, "unit=t%d;{ty=tmwj;}") + "}}"));
        assertEquals(List.of("TOO_MANY_AWAITED"), Definitions.codes("unit=n;{ty=n;unit=a;{ty=j;"
                + repeated(33, "eun=/n/b%d;") + "}" + repeated(33, "unit=b%d;{ty=j;}") + "}"));
        assertEquals(List.of("FILTERS_TOO_LONG"), Definitions.codes("unit=n;{ty=n;unit=a;{ty=evwj;"
                + repeated(3, "evwfr=A%d:\"" + "x".repeat(1_000) + "\";") + "}}"));
    }

    @Test
    void partOfASiteIsSearchedByTheEndOfAFullName() {
        assertEquals(List.of(), Definitions.codes("unit=g;{ty=g;unit=n;{ty=n;eun=/top/g/m;}unit=m;{ty=n;}}"));
    }

    @Test
    void commentThatFitsInShiftJisOnlyIsAWarning() {
        String comment = "unit=n;{ty=n;cm=\"" + "日".repeat(40) + "\";}";
        String longer = "unit=n;{ty=n;cm=\"" + "日".repeat(41) + "\";}";

        assertEquals(false, Checks.standard().problems(Definitions.tree(comment)).get(0).isError());
        assertEquals(true, Checks.standard().problems(Definitions.tree(longer)).get(0).isError());
    }

    @Test
    void everyKindOfProblemIsProvokedSomewhere() {
        Set<String> provoked = rows().map(row -> row[0]).collect(Collectors.toCollection(HashSet::new));
        SampleFiles.expectedProblems().stream().skip(1).map(row -> row.split("\t")[4]).forEach(provoked::add);
        provoked.addAll(Set.of("UNREACHABLE_UNIT", "CONDITION_IN_NESTED_JOBNET", "RELATION_IN_CONDITION",
                "INVALID_IN_CONDITION", "NO_TRIGGER", "TOO_MANY_UNITS", "TOO_MANY_TRIGGERS", "TOO_MANY_AWAITED",
                "FILTERS_TOO_LONG"));
        Set<String> kinds = Stream.of(DefinitionProblem.values(), FlowProblem.values(), ParameterProblem.values())
                .flatMap(Stream::of).map(ProblemKind::name).collect(Collectors.toCollection(TreeSet::new));
        kinds.remove("UNKNOWN_AGENT");

        kinds.removeAll(provoked);

        assertTrue(kinds.isEmpty(), () -> "not provoked by any test: " + kinds);
    }

    private static String jobnet(String row) {
        String[] parts = row.split(" ?\\| ?");
        StringBuilder text = new StringBuilder("unit=n,,,;\n{\n\tty=n;\n\t").append(parts[0].strip()).append('\n');
        for (int i = 1; i < parts.length; i++) {
            String[] unit = parts[i].strip().split("[: ]", 3);
            text.append("\tunit=").append(unit[0]).append(",,,;\n\t{\n\t\tty=").append(unit[1]).append(";\n\t\t")
                    .append(unit.length > 2 ? unit[2] : "").append("\n\t}\n");
        }
        return text.append("}\n").toString();
    }

    private static String many(String type, int units) {
        return "unit=top;{ty=" + type + ";" + repeated(units, "unit=u%d;{ty=n;}") + "}";
    }

    private static String repeated(int times, String form) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            text.append(form.replace("%d", String.valueOf(i))).append('\n');
        }
        return text.toString();
    }
}
