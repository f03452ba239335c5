package dandori.resolve;

import java.util.List;

import dandori.engine.definition.RootJobnet;

/** Either a root jobnet ready to run, or every reason why it is not. */
public sealed interface Resolution {

    record Resolved(RootJobnet root) implements Resolution {
    }

    record Refused(List<Refusal> refusals) implements Resolution {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
