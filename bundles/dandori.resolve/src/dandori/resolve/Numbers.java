package dandori.resolve;

import java.util.List;
import java.util.Optional;

import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.resolve.Refusal.Reason;

/** Reads numeric parameters of one unit; a value that is no number of the range is a refusal. */
final class Numbers {

    private final Unit unit;
    private final List<Refusal> refusals;

    Numbers(Unit unit, List<Refusal> refusals) {
        this.unit = unit;
        this.refusals = refusals;
    }

    Optional<Long> between(String key, long lowest, long highest) {
        return UnitSettings.text(unit, key).flatMap(value -> parse(key, value.strip(), lowest, highest));
    }

    private Optional<Long> parse(String key, String value, long lowest, long highest) {
        boolean digits = !value.isEmpty() && value.length() <= 10 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits) {
            long number = Long.parseLong(value);
            if (number >= lowest && number <= highest) {
                return Optional.of(number);
            }
        }
        refusals.add(Refusal.of(Reason.BAD_VALUE, UnitPath.of(unit), key, value));
        return Optional.empty();
    }
}
