package dandori.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.engine.definition.DelayLimits;
import dandori.engine.definition.DelayLimits.From;
import dandori.engine.definition.DelayLimits.Limit;
import dandori.engine.definition.EndJudgment;
import dandori.engine.definition.EventDefinition;
import dandori.engine.definition.EventFilter;
import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.JobWork;
import dandori.engine.definition.JobnetDefinition;
import dandori.engine.definition.JudgmentDefinition;
import dandori.engine.definition.JudgmentDefinition.Condition;
import dandori.engine.definition.JudgmentDefinition.TextComparison;
import dandori.engine.definition.RelationDefinition;
import dandori.engine.definition.RootJobnet;
import dandori.engine.definition.RootRules.ConnectorLink;
import dandori.engine.definition.StartCondition;
import dandori.engine.definition.UnitDefinition;
import dandori.engine.definition.WaitCondition;
import dandori.engine.definition.WaitCondition.BadExecutions;
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
    void queuelessJobsAreThoseOfTypeN() throws IOException {
        assertTrue(job("te=\"true\"; jty=n;").queueless());
        assertFalse(job("te=\"true\"; jty=q;").queueless());
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
            "te=\"true\"; eun=other;              | BAD_VALUE" })
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
    @CsvSource(delimiter = '|', value = {
            "ty=flwj;flwf=\"/a\";                     | TYPE_NOT_EXECUTED",
            "ty=mlwj;                                 | TYPE_NOT_EXECUTED",
            "ty=lfwj;                                 | TYPE_NOT_EXECUTED",
            "ty=evwj;evwms=\"[\";                     | BAD_VALUE",
            "ty=evwj;evesc=30;                        | PARAMETER_NOT_EXECUTED",
            "ty=evwj;jpoif=AJS2X:EVMSG;               | BAD_VALUE",
            "ty=evsj;                                 | BAD_VALUE",
            "ty=evsj;evsid=111;evhst=\"far\";         | PARAMETER_NOT_EXECUTED",
            "ty=tmwj;ex=NOWHERE;                      | UNKNOWN_AGENT",
            "ty=tmwj;tmitv=0;                         | BAD_VALUE",
            "ty=nc;                                   | BAD_VALUE",
            "ty=nc;ncr=/g/n/a;                        | BAD_VALUE",
            "ty=nc;ncr=/g/m;ncex=y;                   | PARAMETER_NOT_EXECUTED",
            "ty=nc;ncr=/g/n;                          | CYCLE",
            "ty=j;te=\"x\";eun=/g/n;                  | CYCLE",
            "ty=jdj;ej=zz;                            | BAD_VALUE",
            "ty=jdj;ej=vgt;                           | BAD_VALUE",
            "ty=rc;                                   | none" })
    void otherUnitsAreRefusedOrTaken(String unit, String reason) throws IOException {
        Resolution resolution = resolve("unit=b,,,;{" + unit + "}", "te=\"true\";", "/g/n");

        List<String> reasons = resolution instanceof Resolution.Refused refused
                ? refused.refusals().stream().map(refusal -> refusal.reason().name()).toList()
                : List.of("none");
        assertEquals(List.of(reason), reasons);
    }

    @Test
    void eventJobsWaitForWhatTheDefinitionSays() throws IOException {
        JobnetDefinition root = resolved("unit=t,,,;{ty=tmwj;tmitv=30;etm=60;ets=wr;}"
                + "unit=e,,,;{ty=evwj;evwid=00000111:00000000;evwms=\"^x\";evwsv=er:wr;evwfr=NAME:\"v#\"1\";"
                + "jpoif=?AJS2X?:EVMSG;}", "te=\"true\";");

        var interval = (EventDefinition) root.units().get(1);
        var event = (EventDefinition) root.units().get(2);
        assertEquals(new EventDefinition.Awaited.Interval(Duration.ofMinutes(30), false), interval.awaited());
        assertEquals(EventDefinition.End.WARNING, interval.timeout().orElseThrow().end());
        assertEquals(Map.of("AJS2X", "EVMSG"), event.passing());
        EventFilter filter = ((EventDefinition.Awaited.Received) event.awaited()).filter();
        assertTrue(filter.takes("111", Map.of("EVMSG", "xy", "EVSEV", "Error", "NAME", "v\"1")));
        assertFalse(filter.takes("111", Map.of("EVMSG", "xy", "EVSEV", "Notice", "NAME", "v\"1")));
        assertFalse(filter.takes("112", Map.of("EVMSG", "xy", "EVSEV", "er", "NAME", "v\"1")));
    }

    @Test
    void startConditionIsARuleOfTheRootJobnetNotAUnitInIt() throws IOException {
        RootJobnet root = root("ms=mlt; mp=y; unit=.CONDITION,,,;{ty=rc; cond=and; mcs=w; ab=stop; cgs=n;"
                + "unit=e,,,;{ty=evwj; evwid=111;}}");

        StartCondition condition = root.rules().condition().orElseThrow();
        assertEquals(List.of("a"), root.jobnet().units().stream().map(UnitDefinition::name).toList());
        assertEquals(List.of("e"), condition.events().stream().map(EventDefinition::name).toList());
        assertTrue(condition.all());
        assertTrue(condition.together());
        assertFalse(condition.queues());
        assertEquals(StartCondition.AtNextStart.WAIT, condition.atNextStart());
        assertEquals(StartCondition.AfterAbnormal.STOP, condition.afterAbnormal());
    }

    @Test
    void conditionAndConnectorDoNotGoTogether() throws IOException {
        var refused = assertInstanceOf(Resolution.Refused.class, resolve(
                "ncl=y; ncn=/g/m/c; ncs=y; unit=.CONDITION,,,;{ty=rc; unit=e,,,;{ty=flwj;}}", "te=\"true\";", "/g/n"));

        assertEquals(List.of(Reason.TYPE_NOT_EXECUTED, Reason.CONDITION_WITH_CONNECTOR),
                refused.refusals().stream().map(Refusal::reason).toList());
    }

    @Test
    void waitsConnectorsAndDelaysAreRulesOfTheRootJobnet() throws IOException {
        RootJobnet root = root("ncl=y; ncn=/g/m/c; ncs=y; sy=1,08:30; ey=2,M90; fd=45;"
                + "unit=b,,,;{ty=j;te=\"true\";eun=/g/m/x;eun=/g/m/y;mm=or;nmg=y;ega=execdeffer;}");

        assertEquals(Optional.of(new ConnectorLink("/g/m/c", true)), root.rules().connector());
        assertEquals(Map.of("/g/n/b", new WaitCondition(List.of("/g/m/x", "/g/m/y"), false, true, false,
                BadExecutions.ABNORMAL_OR_SKIPPED)), root.rules().waits());
        assertEquals(Map.of("/g/n",
                new DelayLimits(Map.of(1, new Limit(From.DAY, Duration.ofMinutes(510))),
                        Map.of(2, new Limit(From.ROOT, Duration.ofMinutes(90))),
                        Optional.of(Duration.ofMinutes(45)))),
                root.rules().delays());
    }

    @Test
    void waitsThatLeadBackThroughAnotherRootJobnetAreRefused() throws IOException {
        var refused = assertInstanceOf(Resolution.Refused.class,
                load("unit=n,,,;{ty=n;ar=(f=a,t=b);unit=a,,,;{ty=j;te=\"x\";eun=/g/m;}unit=b,,,;{ty=j;te=\"x\";}}"
                        + "unit=m,,,;{ty=n;unit=x,,,;{ty=j;te=\"x\";eun=/g/n/b;}}", "/g/n"));

        assertEquals(Reason.CYCLE, refused.refusals().get(0).reason());
        assertEquals("/g/n/a, /g/m, /g/m/x, /g/n/b", refused.refusals().get(0).arguments().get(0));
    }

    @Test
    void judgmentsAskAboutVariables() throws IOException {
        JobnetDefinition root = resolved("unit=b,,,;{ty=jdj;ej=vri;ejv=?AJS2DAY?;ejs=1;ejg=9;eju=lt;}"
                + "unit=c,,,;{ty=jdj;ej=spe;ejv=AJS2X;ejt=\"ab\";}", "te=\"true\";");

        assertEquals(new Condition.NumberRange("20261122", new Condition.Range(true, 1, true, 9, false)),
                ((JudgmentDefinition) root.units().get(1)).condition());
        assertEquals(new Condition.Text("?AJS2X?", TextComparison.CONTAINS, "ab"),
                ((JudgmentDefinition) root.units().get(2)).condition());
    }

    private static RootJobnet root(String jobnet) throws IOException {
        return assertInstanceOf(Resolution.Resolved.class, resolve(jobnet, "te=\"true\";", "/g/n")).root();
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
        return load("unit=n,,,;{ty=n;" + parameters + "unit=a,,,;{ty=j;" + job + "}" + others
                + "}unit=m,,,;{ty=n;unit=x,,,;{ty=j;te=\"x\";}}", path);
    }

    private static Resolution load(String units, String path) throws IOException {
        String text = "unit=g,,,;{ty=g;" + units + "}";
        var resource = new UnitDefinitionResource(URI.createURI("test.unitdef"));
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        return Resolver.resolve(resource.definition(), path, HERE);
    }
}
