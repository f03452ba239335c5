package dandori.engine.plan;

import java.util.Map;
import java.util.Optional;

/** Where definitions come from. */
public interface Jobnets {

    /**
     * The saved definition of a root jobnet; empty when there is none, or none without errors.
     *
     * @param options what was given at registration
     */
    Optional<PlannedDefinition> saved(String path, Map<String, String> options);

    /** The definition of an earlier revision; empty when this program cannot run it any more. */
    Optional<PlannedDefinition> revision(String id, String path, Map<String, String> options);
}
