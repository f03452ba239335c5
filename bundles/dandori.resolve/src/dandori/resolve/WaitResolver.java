package dandori.resolve;

import java.util.List;
import java.util.Optional;

import dandori.engine.definition.WaitCondition;
import dandori.engine.definition.WaitCondition.BadExecutions;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.resolve.Refusal.Reason;

/** What one unit waits for in other root jobnets ({@code eun} …, definitions.md §6.6). */
final class WaitResolver {

    private final Unit unit;
    private final List<Refusal> refusals;

    WaitResolver(Unit unit, List<Refusal> refusals) {
        this.unit = unit;
        this.refusals = refusals;
    }

    Optional<WaitCondition> waits() {
        List<String> units = awaited(unit);
        for (String path : units) {
            if (!path.startsWith("/")) {
                refusals.add(Refusal.of(Reason.BAD_VALUE, UnitPath.of(unit), "eun", path));
            }
        }
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(new WaitCondition(units, !is("mm", "or"), is("nmg", "y"), is("uem", "y"), bad()));
    }

    /** The absolute paths a unit waits for. */
    static List<String> awaited(Unit unit) {
        return UnitSettings.texts(unit, "eun").stream().map(String::strip).toList();
    }

    private BadExecutions bad() {
        return switch (UnitSettings.text(unit, "ega").orElse("none")) {
            case "exec" -> BadExecutions.ABNORMAL;
            case "execdeffer" -> BadExecutions.ABNORMAL_OR_SKIPPED;
            default -> BadExecutions.NONE;
        };
    }

    private boolean is(String key, String value) {
        return UnitSettings.is(unit, key, value);
    }
}
