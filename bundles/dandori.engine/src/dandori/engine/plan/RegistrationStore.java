package dandori.engine.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dandori.engine.port.RunStore.Revision;

/** Where plans are kept. Called by one thread. */
public interface RegistrationStore {

    /** Makes an entry durable, with the revision it speaks of. */
    void append(PlanEntry entry, Optional<Revision> revision);

    /** Keeps these generations no longer, as far as they have ended; only their journal stays. */
    void drop(List<Long> generations, Instant at);

    /** The entries of all registrations that have not ended, and of root jobnets as a whole, in order. */
    List<PlanEntry> open();

    /** All entries about a root jobnet, in order; about all when {@code path} is null. */
    List<PlanEntry> history(String path);

    /** Highest number of a registration, 0 when there is none. */
    long lastRegistration();
}
