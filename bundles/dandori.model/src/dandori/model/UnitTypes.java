package dandori.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The {@code ty} codes and the classes of the model that stand for them (definitions.md §1). */
public final class UnitTypes {

    private static final Map<String, Supplier<? extends Unit>> CLASSES = new HashMap<>();
    private static final Set<String> RECOVERY = Set.of("rn", "rr", "rj", "rp", "rq", "rjdj", "rorj", "revwj", "rcj",
            "rcpj", "rfxj", "rhtpj");

    static {
        ModelFactory factory = ModelFactory.eINSTANCE;
        stand(factory::createJobGroup, "g");
        stand(factory::createJobnet, "n", "rn", "rm", "rr");
        stand(factory::createStartCondition, "rc");
        stand(factory::createJobnetConnector, "nc");
        stand(factory::createJob, "j", "rj", "pj", "rp", "qj", "rq", "cj", "rcj", "cpj", "rcpj", "fxj", "rfxj", "htpj",
                "rhtpj");
        stand(factory::createJudgmentJob, "jdj", "rjdj");
        stand(factory::createOrJob, "orj", "rorj");
        stand(factory::createEventJob, "evwj", "revwj", "flwj", "mlwj", "mqwj", "mswj", "lfwj", "ntwj", "tmwj");
        stand(factory::createActionJob, "evsj", "mlsj", "mqsj", "mssj", "cmsj", "pwlj", "pwrj");
    }

    private static void stand(Supplier<? extends Unit> create, String... types) {
        for (String type : types) {
            CLASSES.put(type, create);
        }
    }

    /** A new unit of the class that stands for this type; types nobody knows become an {@link OtherUnit}. */
    public static Unit create(String type) {
        Unit unit = CLASSES.getOrDefault(type, ModelFactory.eINSTANCE::createOtherUnit).get();
        unit.setType(type);
        return unit;
    }

    /** Whether units of this type run only after an abnormal end. */
    public static boolean recovery(String type) {
        return RECOVERY.contains(type);
    }

    private UnitTypes() {
    }
}
