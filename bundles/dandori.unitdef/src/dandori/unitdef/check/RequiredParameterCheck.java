package dandori.unitdef.check;

import java.util.List;
import java.util.Map;

/** What a unit cannot do without: the file it watches, where an HTTP connection is described and its answer stored. */
final class RequiredParameterCheck implements Check {

    private static final Map<String, List<String>> REQUIRED = Map.of("flwj", List.of("flwf"), "htpj",
            List.of("htcfl", "htstf", "htrhf"));

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        REQUIRED.forEach((type, keys) -> {
            if (unit.isOrRecovers(type)) {
                keys.stream().filter(key -> !unit.has(key)).forEach(key -> findings
                        .add(ParameterProblem.PARAMETER_MISSING, unit.nameStart(), "ty=" + unit.type(), key));
            }
        });
    }
}
