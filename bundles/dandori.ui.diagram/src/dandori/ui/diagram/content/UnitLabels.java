package dandori.ui.diagram.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dandori.diagram.UnitKind;
import dandori.diagram.UnitLabel;
import dandori.model.JobGroup;
import dandori.model.Jobnet;
import dandori.model.JudgmentJob;
import dandori.model.Unit;
import dandori.model.UnitSettings;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.UnitType;

/**
 * The texts on icons, in the user's language: type, name, and at the foot the comment where comments are wanted, else
 * what is most worth knowing: agent, number of units, condition.
 *
 * @param comments whether comments are shown
 */
public record UnitLabels(boolean comments) {

    /** The name of a unit type; the code itself when nobody knows it. */
    public static String typeName(String type) {
        return Catalogue.standard().unitType(type).map((UnitType known) -> known.name(Locale.getDefault()))
                .orElse(type);
    }

    /** The comment of a unit; empty when it has none. */
    public static String comment(Unit unit) {
        return UnitSettings.text(unit, "cm").orElse("");
    }

    /** The texts of a unit. */
    public UnitLabel of(Unit unit) {
        String comment = comment(unit);
        String foot = comments && !comment.isBlank() ? comment : detail(unit);
        return new UnitLabel(unit.getName(), caption(unit), foot, comment);
    }

    /** What a recovery unit is called has no room on an icon; which kind of job it is the icon shows. */
    private static String caption(Unit unit) {
        if (!UnitKind.recovery(unit.getType())) {
            return typeName(unit.getType());
        }
        return Messages.get(unit instanceof Jobnet ? "recovery_jobnet" : "recovery_job");
    }

    private static String detail(Unit unit) {
        if (unit instanceof Jobnet || unit instanceof JobGroup) {
            return Messages.get("detail_units", unit.getUnits().size());
        }
        if (unit instanceof JudgmentJob) {
            return condition(unit);
        }
        return first(unit, "ex", "tmitv", "flwf").orElse("");
    }

    private static Optional<String> first(Unit unit, String... keys) {
        return List.of(keys).stream().flatMap(key -> UnitSettings.text(unit, key).stream()).findFirst();
    }

    private static String condition(Unit unit) {
        String way = UnitSettings.text(unit, "ej").orElse("gt");
        String value = first(unit, "ejc", "ejf", "ejv").orElse("0");
        return Messages.find("condition_" + way, value).orElse(way);
    }
}
