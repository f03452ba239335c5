package dandori.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.engine.definition.EndJudgment;
import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.JobWork;
import dandori.engine.definition.JobnetDefinition;
import dandori.engine.definition.RelationDefinition;
import dandori.model.resource.UnitDefinitionResource;
import dandori.resolve.Refusal.Reason;

class ResolverTest {

    private static final Surroundings HERE = new Surroundings("r", Map.of("AJS2DAY", "20261122"),
            Set.of("@SYSTEM", "BATCH"), Set.of("OLDHOST"), "batch");

    @Test
    void programsAreSplitIntoWordsAsAShellWouldAndNothingIsExpanded() throws IOException {
        JobDefinition job = job("sc=\"/bin/load\"; prm=\"-d ?AJS2DAY? 'two words' #\"a\\$b#\" *.csv\";");

        var program = assertInstanceOf(JobWork.Command.Program.class, job.work().command());

        assertEquals("/bin/load", program.file());
        assertEquals(List.of("-d", "20261122", "two words", "a$b", "*.csv"), program.arguments());
    }

    @Test
    void thresholdsDefaultToZeroAndNoWarningBand() throws IOException {
        assertEquals(EndJudgment.threshold(0, 0), job("te=\"true\";").judgment());
        assertEquals(EndJudgment.threshold(4, 8), job("te=\"true\"; wth=4; tho=8;").judgment());
    }

    @Test
    void retryNeedsItsSwitch() throws IOException {
        assertEquals(true, job("te=\"true\"; rjs=1; rje=9; rec=3;").retry().isEmpty());
        assertEquals(3, job("te=\"true\"; abr=y; rjs=1; rje=9; rec=3;").retry().orElseThrow().times());
    }

    @Test
    void agentAndPriorityComeFromTheNearestUnitThatNamesThem() throws IOException {
        JobnetDefinition root = resolved("ex=\"BATCH\"; pr=3;", "te=\"true\";");

        JobDefinition job = (JobDefinition) root.units().get(0);

        assertEquals("BATCH", job.agent());
        assertEquals(3, job.priority());
    }

    @Test
    void agentMappedToThisMachineRunsHere() throws IOException {
        assertEquals("@SYSTEM", job("te=\"true\"; ex=\"OLDHOST\";").agent());
    }

    @Test
    void conditionFromAnOrdinaryJobActsAsSequence() throws IOException {
        JobnetDefinition root = resolved("ar=(f=a,t=b,con); unit=b,,,;{ty=j;te=\"true\";}", "te=\"true\";");

        assertEquals(RelationDefinition.Kind.SEQUENCE, root.relations().get(0).kind());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', value = {
            "prm=\"-x\";                          | NOTHING_TO_START",
            "te=\"true\"; ex=\"NOWHERE\";         | UNKNOWN_AGENT",
            "te=\"true\"; un=\"root2\";           | OTHER_USER",
            "sc=\"a\"; prm=\"'open\";             | BAD_WORDS",
            "te=\"true\"; env=\"NOVALUE\";        | BAD_VALUE",
            "te=\"true\"; tho=-1;                 | BAD_VALUE",
            "te=\"true\"; ts1=\"/a\"; td1=\"/b\"; | PARAMETER_NOT_EXECUTED",
            "te=\"true\"; eun=/g/other;           | PARAMETER_NOT_EXECUTED" })
    void whatCannotBeRunIsRefusedAndNamed(String settings, Reason reason) throws IOException {
        var refused = assertInstanceOf(Resolution.Refused.class, resolve("", settings, "/g/n"));

        assertEquals(List.of(reason), refused.refusals().stream().map(Refusal::reason).toList());
        assertEquals("/g/n/a", refused.refusals().get(0).unit());
    }

    @Test
    void everyReasonIsToldInOneGo() throws IOException {
        var refused = assertInstanceOf(Resolution.Refused.class, resolve(
                "unit=p,,,;{ty=pj;sc=\"dir\";} unit=q,,,;{ty=flwj;flwf=\"/a\";}", "te=\"true\"; ex=\"NOWHERE\";",
                "/g/n"));

        assertEquals(3, refused.refusals().size());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({ "/g/x, UNKNOWN_UNIT", "/g, NOT_A_ROOT_JOBNET", "/g/n/a, NOT_A_ROOT_JOBNET", "g/n, UNKNOWN_UNIT" })
    void onlyRootJobnetsAreRun(String path, Reason reason) throws IOException {
        var refused = assertInstanceOf(Resolution.Refused.class, resolve("", "te=\"true\";", path));

        assertEquals(reason, refused.refusals().get(0).reason());
    }

    private static JobDefinition job(String settings) throws IOException {
        return (JobDefinition) resolved("", settings).units().get(0);
    }

    private static JobnetDefinition resolved(String jobnet, String job) throws IOException {
        return assertInstanceOf(Resolution.Resolved.class, resolve(jobnet, job, "/g/n")).root().jobnet();
    }

    private static Resolution resolve(String jobnet, String job, String path) throws IOException {
        // Parameters come before units.
        int units = jobnet.indexOf("unit=");
        String parameters = units < 0 ? jobnet : jobnet.substring(0, units);
        String others = units < 0 ? "" : jobnet.substring(units);
        String text = "unit=g,,,;{ty=g;unit=n,,,;{ty=n;" + parameters + "unit=a,,,;{ty=j;" + job + "}" + others + "}}";
        var resource = new UnitDefinitionResource(URI.createURI("test.unitdef"));
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        return Resolver.resolve(resource.definition(), path, HERE);
    }
}
