package dandori.model.commands.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.model.RelationKind;
import dandori.model.Unit;
import dandori.model.commands.Sample;

class RelationRulesTest {

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({ "j, j, ", "rj, j, ", "rj, rj, ", "rn, rj, ", "orj, flwj, ", "n, jdj, ", "nc, j, ",
            "j, rj, RECOVERY_BEFORE_ORDINARY", "n, rn, RECOVERY_BEFORE_ORDINARY", "orj, rorj, RECOVERY_BEFORE_ORDINARY",
            "xyz, rj, RECOVERY_BEFORE_ORDINARY", "xyz, j, ", "rc, j, RELATION_END", "j, rc, RELATION_END" })
    void typesDecideWhatFollowsWhat(String type, String earlierType, Reason reason) {
        var sample = new Sample();
        Unit jobnet = sample.unit("/plans/plan_a");
        Unit earlier = sample.below(jobnet, "earlier", earlierType, 80, 48);
        Unit later = sample.below(jobnet, "later", type, 240, 48);

        Verdict verdict = RelationRules.verdict(earlier, later);

        assertEquals(reason == null, verdict.isAllowed());
        assertEquals(reason != null, reason != null && verdict.isRefused(reason));
    }

    @ParameterizedTest(name = "below {0}: allowed {1}")
    @CsvSource({ "n, true", "rn, true", "rm, true", "g, false", "rc, false" })
    void onlyJobnetsHaveRelations(String upperType, boolean allowed) {
        var sample = new Sample();
        Unit upper = sample.top("upper", upperType);
        Unit one = sample.below(upper, "one", "flwj", 0, 0);
        Unit other = sample.below(upper, "other", "flwj", 0, 0);

        assertEquals(allowed, RelationRules.verdict(one, other).isAllowed());
    }

    @Test
    void relationThatIsChangedDoesNotStandInItsOwnWay() {
        var sample = new Sample();
        Unit total = sample.unit("/sales/orders/total");
        Unit extract = sample.unit("/sales/orders/extract");
        var relation = sample.relation("/sales/orders", "extract", "total");

        Verdict turned = RelationRules.verdict(relation, total, extract, RelationKind.SEQ);

        assertEquals(Verdict.allowed(), turned);
        assertEquals(Verdict.refused(Reason.RELATION_CYCLE, "total", "extract"), RelationRules.verdict(total, extract));
    }

    @Test
    void cycleIsFoundInAChainAsLongAsAJobnetCanBe() {
        var sample = new Sample();
        Unit jobnet = sample.unit("/plans/plan_a");
        List<Unit> chain = new ArrayList<>();
        for (int i = 0; i < LimitRules.IN_JOBNET; i++) {
            chain.add(sample.below(jobnet, "u" + i, "j", 0, 0));
        }
        for (int i = 1; i < chain.size(); i++) {
            sample.relate(chain.get(i - 1), chain.get(i), RelationKind.SEQ);
        }

        Verdict verdict = RelationRules.verdict(chain.get(chain.size() - 1), chain.get(0));

        assertEquals(Verdict.refused(Reason.RELATION_CYCLE, "u9999", "u0"), verdict);
    }

    @Test
    void cycleThatIsThereAlreadyDoesNotTrapTheSearch() {
        var sample = new Sample();
        Unit jobnet = sample.unit("/plans/plan_a");
        Unit a = sample.below(jobnet, "a", "j", 80, 48);
        Unit b = sample.below(jobnet, "b", "j", 240, 48);
        Unit c = sample.below(jobnet, "c", "j", 400, 48);
        sample.relate(a, b, RelationKind.SEQ);
        sample.relate(b, a, RelationKind.SEQ);

        assertEquals(Verdict.allowed(), RelationRules.verdict(c, a));
        assertEquals(Verdict.allowed(), RelationRules.verdict(b, c));
    }

    @Test
    void diamondIsNoCycle() {
        var sample = new Sample();
        Unit jobnet = sample.unit("/plans/plan_a");
        Unit a = sample.below(jobnet, "a", "j", 80, 48);
        Unit b = sample.below(jobnet, "b", "j", 240, 48);
        Unit c = sample.below(jobnet, "c", "j", 240, 144);
        Unit d = sample.below(jobnet, "d", "j", 400, 48);
        sample.relate(a, b, RelationKind.SEQ);
        sample.relate(a, c, RelationKind.SEQ);
        sample.relate(b, d, RelationKind.SEQ);

        assertEquals(Verdict.allowed(), RelationRules.verdict(c, d));
        assertEquals(Verdict.allowed(), RelationRules.verdict(a, d));
    }

    @Test
    void judgmentJobHasOneDependentUnitAndAnyNumberOfOrdinarySuccessors() {
        var sample = new Sample();
        Unit decide = sample.unit("/sales/orders/decide");
        Unit nested = sample.unit("/sales/orders/nested");

        assertEquals(Verdict.allowed(), RelationRules.verdict(decide, nested, RelationKind.SEQ));
        assertEquals(Verdict.refused(Reason.CONDITION_EXISTS, "decide", "send"),
                RelationRules.verdict(decide, nested, RelationKind.CON));
    }
}
