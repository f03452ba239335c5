package dandori.excel.change;

import java.util.List;
import java.util.Set;

import dandori.excel.table.Lines;
import dandori.unitdef.syntax.ParameterContent;
import dandori.unitdef.value.QuotedString;

/**
 * Paths that lead to units which were moved or renamed follow them: awaited units, connectors and their targets, groups
 * whose calendar is used. Those of a connector to another service tell units of that service and stay.
 */
final class References {

    private static final Set<String> PATHS = Set.of("eun", "jc", "ncn", "ncr");

    private References() {
    }

    static void follow(Draft draft, Lines before) {
        for (DraftUnit unit : draft.all().values()) {
            if (!unit.isGone()) {
                List<ParameterContent> references = unit.parameters().stream()
                        .filter(parameter -> PATHS.contains(parameter.key())).toList();
                references.forEach(reference -> follow(draft, before, unit, reference));
            }
        }
    }

    private static void follow(Draft draft, Lines before, DraftUnit unit, ParameterContent reference) {
        String value = reference.value().strip();
        String path = QuotedString.content(value);
        before.unit(path).map(draft::unit).filter(target -> !target.isGone() && !isOfOtherService(unit, reference))
                .map(DraftUnit::path).filter(now -> !now.equals(path)).ifPresent(now -> unit.replace(reference,
                        reference.key(), QuotedString.isQuoted(value) ? QuotedString.write(now) : now));
    }

    private static boolean isOfOtherService(DraftUnit unit, ParameterContent reference) {
        return reference.key().startsWith("nc")
                && unit.values(parameter -> parameter.key().equals("ncex")).stream().anyMatch("y"::equals);
    }
}
