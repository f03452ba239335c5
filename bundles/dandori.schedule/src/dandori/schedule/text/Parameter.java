package dandori.schedule.text;

import java.util.Objects;

/**
 * One parameter of a unit as written, {@code sd=1,en}: key {@code sd}, value {@code 1,en}.
 */
public record Parameter(String key, String value) {

    public Parameter {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
    }
}
