package dandori.model.commands.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.model.Unit;
import dandori.model.commands.Sample;

class ContainmentRulesTest {

    @ParameterizedTest(name = "{0} below ''{1}'': {2}")
    @CsvSource({ "g, '', true", "n, '', true", "mg, '', true", "j, '', false", "rn, '', false", "rc, '', false",
            "g, g, true", "n, g, true", "rm, g, true", "mg, g, true", "mn, g, true", "j, g, false", "nc, g, false",
            "rn, g, false", "rr, g, false", "rc, g, false", "evwj, g, false", "unknown, g, true",
            "g, n, false", "mg, n, false", "mn, n, true", "n, n, true", "rn, n, true", "rr, n, true", "rc, n, true",
            "nc, n, true", "j, n, true", "rj, n, true", "jdj, n, true", "orj, n, true", "flwj, n, true",
            "evsj, n, true", "htpj, n, true", "unknown, n, true", "hln, n, true",
            "j, rn, true", "j, rm, true", "j, rr, true", "rc, rm, true",
            "flwj, rc, true", "evwj, rc, true", "tmwj, rc, true", "revwj, rc, false", "j, rc, false", "evsj, rc, false",
            "orj, rc, false", "n, rc, false", "unknown, rc, false",
            "j, j, false", "flwj, nc, false", "n, unknown, false", "g, mg, false" })
    void typesStandWhereTheyBelong(String type, String upperType, boolean allowed) {
        Verdict expected = allowed ? Verdict.allowed() : Verdict.refused(Reason.TYPE_NOT_HERE, type, upperType);

        assertEquals(expected, ContainmentRules.verdict(upperType, type));
    }

    @Test
    void planningGroupHoldsRootJobnetsOnly() {
        Level planning = Level.below(new Sample().unit("/plans"));

        assertEquals(Verdict.allowed(), ContainmentRules.verdict(planning, "n"));
        assertEquals(Verdict.allowed(), ContainmentRules.verdict(planning, "rm"));
        assertEquals(Verdict.refused(Reason.TYPE_NOT_HERE, "g", "g"), ContainmentRules.verdict(planning, "g"));
        assertEquals(Verdict.refused(Reason.TYPE_NOT_HERE, "mg", "g"), ContainmentRules.verdict(planning, "mg"));
    }

    @Test
    void startConditionStandsInARootJobnetOnlyOnce() {
        var sample = new Sample();
        Level nested = Level.below(sample.below(sample.unit("/plans/plan_a"), "nested", "n", 80, 48));
        Level root = Level.below(sample.unit("/plans/plan_a"));

        assertEquals(Verdict.allowed(), ContainmentRules.verdict(root, "rc"));
        assertEquals(Verdict.refused(Reason.START_CONDITION_NESTED, "nested"), ContainmentRules.verdict(nested, "rc"));
        assertEquals(Verdict.refused(Reason.START_CONDITION_EXISTS, "plan_a"),
                ContainmentRules.verdict(root, List.of("rc", "j", "rc")));
        assertEquals(Verdict.refused(Reason.START_CONDITION_AND_CONNECTOR, "plan_a"),
                ContainmentRules.verdict(root, List.of("nc", "rc")));
        assertEquals(Verdict.refused(Reason.START_CONDITION_AND_CONNECTOR, "plan_a"),
                ContainmentRules.verdict(root, List.of("rc", "nc")));
    }

    @Test
    void targetOfAConnectorHasNoStartCondition() {
        Unit target = new Sample().unit("/plans/plan_a");
        Sample.set(target, "ncl", "y");

        assertEquals(Verdict.refused(Reason.START_CONDITION_AND_CONNECTOR, "plan_a"),
                ContainmentRules.verdict(Level.below(target), "rc"));
    }
}
