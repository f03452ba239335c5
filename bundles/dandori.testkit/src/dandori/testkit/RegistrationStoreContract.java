package dandori.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dandori.engine.plan.PlanEntry;
import dandori.engine.plan.PlanEntry.Kind;
import dandori.engine.plan.RegistrationStore;

/** What every {@link RegistrationStore} keeps to. A test of a store extends this and says how it is opened and closed. */
public abstract class RegistrationStoreContract {

    private static final Instant AT = Instant.parse("2026-11-13T09:00:00.123456789Z");

    private RegistrationStore store;

    /** Opens the store; after {@link #close} it finds what the one before it had committed. */
    protected abstract RegistrationStore open();

    /** Closes the store and whatever it stands on. */
    protected abstract void close(RegistrationStore opened);

    @BeforeEach
    final void openStore() {
        store = open();
    }

    @AfterEach
    final void closeStore() {
        close(store);
    }

    private void reopen() {
        close(store);
        store = open();
    }

    private static PlanEntry entry(String path, long registration, Kind kind, Map<String, String> content) {
        return new PlanEntry(path, registration, AT, "ann", kind, content);
    }

    private void append(PlanEntry entry) {
        store.append(entry, Optional.empty());
    }

    @Test
    void emptyStoreHasNoPlans() {
        assertEquals(List.of(), store.open());
        assertEquals(List.of(), store.history(null));
        assertEquals(0, store.lastRegistration());
    }

    @Test
    void entriesComeBackAsTheyWereInTheirOrder() {
        var first = entry("/a", 1, Kind.REGISTERED, Map.of("starts", "one\ntwo\tthree\\", "名前", "値"));
        var second = entry("/a", 1, Kind.MOVED, Map.of("start", AT.toString()));
        append(first);
        append(second);

        reopen();

        assertEquals(List.of(first, second), store.open());
        assertEquals(List.of(first, second), store.history("/a"));
    }

    @Test
    void registrationThatEndedIsHistoryOnly() {
        append(entry("/a", 1, Kind.REGISTERED, Map.of()));
        append(entry("/b", 2, Kind.REGISTERED, Map.of()));
        append(entry("/a", 1, Kind.ENDED, Map.of()));

        reopen();

        assertEquals(List.of(2L), store.open().stream().map(PlanEntry::registration).toList());
        assertEquals(2, store.history("/a").size());
        assertEquals(3, store.history(null).size());
    }

    @Test
    void whatConcernsTheWholeRootJobnetStaysOpen() {
        append(entry("/a", 0, Kind.SUSPENDED, Map.of()));
        append(entry("/a", 1, Kind.REGISTERED, Map.of()));
        append(entry("/a", 1, Kind.ENDED, Map.of()));

        assertEquals(List.of(Kind.SUSPENDED), store.open().stream().map(PlanEntry::kind).toList());
    }

    @Test
    void numbersOfRegistrationsAreNeverGivenTwice() {
        append(entry("/a", 7, Kind.REGISTERED, Map.of()));
        append(entry("/a", 7, Kind.ENDED, Map.of()));

        reopen();

        assertEquals(7, store.lastRegistration());
    }

    @Test
    void thousandsOfFixedStartsAreKept() {
        String starts = "2026-11-13 2026-11-13T09:00:00Z 1\n".repeat(7680);
        append(entry("/a", 1, Kind.REGISTERED, Map.of("starts", starts)));

        reopen();

        assertEquals(starts, store.open().get(0).content().get("starts"));
    }
}
