package dandori.unitdef.catalogue;

import java.util.Locale;
import java.util.Optional;

/**
 * A unit type: one value of {@code ty}.
 *
 * @param code the value of {@code ty}
 * @param family the kind of unit
 * @param recovery whether this is the recovery form
 * @param twinCode the recovery form of an ordinary type, the ordinary form of a recovery type; empty when it has none
 * @param execution executed, pending or refused (engine.md, "What runs")
 * @param wording its name
 */
public record UnitType(String code, Family family, boolean recovery, Optional<String> twinCode, Execution execution,
        Wording wording) {

    /** The name for the language of {@code locale}. */
    public String name(Locale locale) {
        return wording.in(locale);
    }

    /** The code of the recovery form of this ordinary type; empty for a recovery type and for one that has none. */
    public Optional<String> recoveryTwin() {
        return recovery ? Optional.empty() : twinCode;
    }

    /** Whether units of this type stand inside a jobnet and are run like a job of some kind. */
    public boolean isJob() {
        return switch (family) {
            case JOB, EVENT_JOB, ACTION_JOB, CUSTOM_JOB -> true;
            case GROUP, JOBNET, CONNECTOR, CONDITION -> false;
        };
    }
}
