package dandori.app.command;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import dandori.app.composition.Purpose;
import dandori.app.composition.SiteRuntime;
import dandori.app.operate.Listeners;
import dandori.app.operate.RuntimeOperator;
import dandori.operations.Operator;
import dandori.operations.http.OperatorClient;
import dandori.operations.http.ServiceException;
import dandori.site.SiteInUseException;
import dandori.site.SiteLayout;
import dandori.site.SiteOwner;

/** A site as a command reaches it: the running service, or, when nobody owns the site, its database. */
final class SiteAccess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE_MILLIS = 100;

    private final Operator operator;
    private final AutoCloseable opened;

    private SiteAccess(Operator operator, AutoCloseable opened) {
        this.operator = operator;
        this.opened = opened;
    }

    /**
     * The way to a site.
     *
     * @param word the command, for the journal
     * @throws SiteInUseException when something else than a service owns the site
     */
    static SiteAccess reach(Console console, SiteOptions options, String word) {
        var listeners = new Listeners();
        try {
            SiteRuntime runtime = SiteRuntime.open(options.site(), Purpose.CONTROL, options.slots(), listeners,
                    failure -> {
                        throw new CommandFailure(ExitCode.ENVIRONMENT, console.texts().failure(failure));
                    });
            runtime.lookAtOpenGenerations();
            runtime.start();
            return new SiteAccess(new RuntimeOperator(runtime, console.texts(), listeners), runtime);
        } catch (SiteInUseException inUse) {
            return service(console, options, word).orElseThrow(() -> inUse);
        }
    }

    /** The service that owns a site; empty when something else does. */
    static Optional<SiteAccess> service(Console console, SiteOptions options, String word) {
        var layout = new SiteLayout(options.site());
        boolean serves = SiteOwner.of(layout).filter(owner -> owner.purpose().equals(Purpose.SERVE.word())).isPresent();
        if (!serves) {
            return Optional.empty();
        }
        OperatorClient client = client(layout, console, who(word));
        return Optional.of(new SiteAccess(client, client));
    }

    /** Why a command that needs a service cannot do without: nothing works on the site, or something else owns it. */
    static CommandFailure noService(Console console, SiteOptions options, String word) {
        return new CommandFailure(ExitCode.ENVIRONMENT, SiteOwner.of(new SiteLayout(options.site()))
                .map(owner -> console.texts().get("site_owned", options.site(), owner.purpose(),
                        String.valueOf(owner.pid())))
                .orElse(console.texts().get("no_service", word, options.site())));
    }

    /** A service that has only just begun is waited for. */
    private static OperatorClient client(SiteLayout layout, Console console, String who) {
        InstantSource clock = InstantSource.system();
        Instant latest = clock.instant().plus(PATIENCE);
        while (true) {
            try {
                return answering(new OperatorClient(layout, console.texts()::reason, who));
            } catch (ServiceException notYet) {
                if (clock.instant().isAfter(latest)) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static OperatorClient answering(OperatorClient client) {
        try {
            client.openGenerations().join();
            return client;
        } catch (CompletionException failure) {
            client.close();
            throw failure.getCause() instanceof ServiceException cause ? cause : failure;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Who asks, and by what, as the journal keeps it. */
    static String who(String word) {
        return System.getProperty("user.name") + " " + word;
    }

    Operator operator() {
        return operator;
    }

    @Override
    public void close() {
        try {
            opened.close();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
