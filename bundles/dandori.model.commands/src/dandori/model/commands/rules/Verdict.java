package dandori.model.commands.rules;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The answer to "may this be done": yes, or no with the reason. */
public sealed interface Verdict {

    /** It may be done. */
    record Allowed() implements Verdict {
        private static final Allowed ANSWER = new Allowed();
    }

    /**
     * It may not be done.
     *
     * @param reason    why, by meaning; the caller words it
     * @param arguments what the wording needs, in the order {@link Reason} tells
     */
    record Refused(Reason reason, List<String> arguments) implements Verdict {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }

    /** The answer yes. */
    static Verdict allowed() {
        return Allowed.ANSWER;
    }

    /** The answer no; arguments are taken as their texts. */
    static Verdict refused(Reason reason, Object... arguments) {
        return new Refused(reason, Stream.of(arguments).map(String::valueOf).toList());
    }

    /** Whether it may be done. */
    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /** Whether it was refused for this reason. */
    default boolean isRefused(Reason reason) {
        return this instanceof Refused refused && refused.reason() == reason;
    }

    /** This answer when it is a refusal, else the next one's, which is asked only then. */
    default Verdict and(Supplier<Verdict> next) {
        return isAllowed() ? next.get() : this;
    }
}
