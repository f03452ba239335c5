package dandori.schedule.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A value read from text, or the reason why it was refused. */
public sealed interface Parsed<T> {

    /** The text was understood. */
    record Accepted<T>(T value) implements Parsed<T> {
    }

    /** The text was refused. */
    record Refused<T>(ProblemCode code, List<String> args) implements Parsed<T> {

        public Refused {
            args = List.copyOf(args);
        }
    }

    /** An accepted value. */
    static <T> Parsed<T> of(T value) {
        return new Accepted<>(value);
    }

    /** A refusal with its arguments. */
    static <T> Parsed<T> refused(ProblemCode code, Object... args) {
        return new Refused<>(code, Stream.of(args).map(String::valueOf).toList());
    }

    /** The value made into another one; a refusal stays. */
    default <R> Parsed<R> map(Function<? super T, ? extends R> next) {
        return then(value -> of(next.apply(value)));
    }

    /** The value read further; a refusal stays. */
    default <R> Parsed<R> then(Function<? super T, Parsed<R>> next) {
        if (this instanceof Accepted<T> accepted) {
            return next.apply(accepted.value());
        }
        Refused<T> refused = (Refused<T>) this;
        return new Refused<>(refused.code(), refused.args());
    }
}
