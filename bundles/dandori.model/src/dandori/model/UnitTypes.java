package dandori.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.UnitType;

/** The {@code ty} codes of the catalogue and the classes of the model that stand for them (definitions.md §1). */
public final class UnitTypes {

    private static final Map<String, Supplier<? extends Unit>> CLASSES = new HashMap<>();
    private static final Set<String> JOBS;
    /** Units that only point to what another manager or product has. */
    private static final Set<String> LINKS = Set.of("mg", "mn", "hln");

    static {
        for (UnitType type : Catalogue.standard().unitTypes()) {
            if (!LINKS.contains(type.code())) {
                CLASSES.put(type.code(), maker(type));
            }
        }
        JOBS = CLASSES.entrySet().stream().filter(entry -> entry.getValue().get() instanceof Job).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Supplier<? extends Unit> maker(UnitType type) {
        ModelFactory factory = ModelFactory.eINSTANCE;
        return switch (type.family()) {
            case GROUP -> factory::createJobGroup;
            case JOBNET -> factory::createJobnet;
            case CONDITION -> factory::createStartCondition;
            case CONNECTOR -> factory::createJobnetConnector;
            case EVENT_JOB -> factory::createEventJob;
            case ACTION_JOB -> factory::createActionJob;
            case JOB, CUSTOM_JOB -> job(type.recovery() ? type.twinCode().orElseThrow() : type.code());
        };
    }

    private static Supplier<? extends Unit> job(String ordinary) {
        ModelFactory factory = ModelFactory.eINSTANCE;
        return switch (ordinary) {
            case "jdj" -> factory::createJudgmentJob;
            case "orj" -> factory::createOrJob;
            default -> factory::createJob;
        };
    }

    /** A new unit of the class that stands for this type; types nobody knows become an {@link OtherUnit}. */
    public static Unit create(String type) {
        Unit unit = CLASSES.getOrDefault(type, ModelFactory.eINSTANCE::createOtherUnit).get();
        unit.setType(type);
        return unit;
    }

    /** Whether units of this type are a plain {@link Job}. */
    public static boolean isJob(String type) {
        return JOBS.contains(type);
    }

    /** The ordinary type of a recovery type; any other type as it is. */
    public static String ordinary(String type) {
        return Catalogue.standard().unitType(type).filter(UnitType::recovery).flatMap(UnitType::twinCode).orElse(type);
    }

    /** Whether units of this type run only after an abnormal end. */
    public static boolean recovery(String type) {
        return Catalogue.standard().unitType(type).filter(UnitType::recovery).isPresent();
    }

    private UnitTypes() {
    }
}
