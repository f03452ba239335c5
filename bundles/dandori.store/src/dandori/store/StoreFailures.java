package dandori.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dandori.engine.port.OutsideException.Trouble;
import dandori.store.StoreException.Kind;

/** Says in plain words what Derby's failures mean for the database in one folder. */
final class StoreFailures {

    /** Another Java process holds the database. */
    private static final String HELD_BY_ANOTHER_PROCESS = "XSDB6";
    /** Log, page, file or folder could not be written: disk full, read-only, failing, or no permission. */
    private static final Set<String> NOT_WRITTEN = Set.of("XSLA0", "XSLA4", "XSLAE", "XSLAF", "XSLAH", "XSLAI", "XSLAQ",
            "XSDF1", "XSDFB", "XSDFI", "XSDG1", "XSDBC", "XBM0H", "25502", "40XD1");
    private static final List<String> NO_SPACE = List.of("No space left", "quota exceeded", "not enough space");

    private final Path folder;

    StoreFailures(Path folder) {
        this.folder = folder;
    }

    /** @param task what was being done, to go after "could not" */
    StoreException of(String task, Throwable cause) {
        List<Throwable> chain = chain(cause);
        if (chain.stream().anyMatch(link -> HELD_BY_ANOTHER_PROCESS.equals(state(link)))) {
            return locked(cause);
        }
        if (chain.stream().anyMatch(StoreFailures::isDiskFailure)) {
            return new StoreException(Kind.DISK, Trouble.of("DISK", folder), "Could not " + task
                    + ": the disk that holds " + folder
                    + " is full, read-only or failing. Free some space or check the disk, then start Dandori again:"
                    + " what was committed before is kept.", cause);
        }
        return new StoreException(Kind.BROKEN, Trouble.of("BROKEN", folder, reason(chain)), "Could not " + task
                + " (database " + folder + "): " + reason(chain)
                + ". Start Dandori again; if that does not help, restore the site from its last backup.", cause);
    }

    StoreException locked(Throwable cause) {
        return new StoreException(Kind.LOCKED, Trouble.of("LOCKED", folder),
                "Another process holds the database " + folder
                        + ". Stop the other Dandori, or give this one another site.",
                cause);
    }

    StoreException notWritable() {
        return new StoreException(Kind.DISK, Trouble.of("NOT_WRITABLE", folder), "The database " + folder
                + " may not be written. Give this user the right to write the folder and everything in it.");
    }

    StoreException notADatabase() {
        return new StoreException(Kind.BROKEN, Trouble.of("NO_DATABASE", folder),
                "The folder " + folder + " holds no Derby database."
                        + " Restore it from a backup, or move it away to begin with an empty database.");
    }

    StoreException newerSchema(int found, int known) {
        return new StoreException(Kind.NEWER_SCHEMA, Trouble.of("NEWER_SCHEMA", folder, found, known),
                "The database " + folder + " has schema version " + found
                        + ", this Dandori knows versions up to " + known
                        + ". It was left as it is. Start the newer Dandori,"
                        + " or restore a backup made before the upgrade.");
    }

    StoreException changedMigration(String name) {
        return new StoreException(Kind.BROKEN, Trouble.of("CHANGED_STEP", folder, name),
                "The database " + folder + " was built by another edition of step "
                        + name
                        + " than the one in this Dandori. It was left as it is. Start the Dandori that made it.");
    }

    private static List<Throwable> chain(Throwable cause) {
        List<Throwable> chain = new ArrayList<>();
        collect(cause, chain);
        return chain;
    }

    private static void collect(Throwable link, List<Throwable> chain) {
        if (link == null || chain.contains(link)) {
            return;
        }
        chain.add(link);
        collect(link.getCause(), chain);
        if (link instanceof SQLException failure) {
            collect(failure.getNextException(), chain);
        }
    }

    private static boolean isDiskFailure(Throwable link) {
        String state = Objects.requireNonNullElse(state(link), "");
        String message = Objects.requireNonNullElse(link.getMessage(), "");
        boolean noSpace = link instanceof IOException && NO_SPACE.stream().anyMatch(message::contains);
        return noSpace || NOT_WRITTEN.contains(state);
    }

    private static String state(Throwable link) {
        return link instanceof SQLException failure ? failure.getSQLState() : null;
    }

    private static String reason(List<Throwable> chain) {
        Throwable telling = chain.stream().filter(link -> link instanceof SQLException || link instanceof IOException)
                .reduce((outer, inner) -> inner).orElse(chain.get(0));
        String message = Objects.requireNonNullElse(telling.getMessage(), telling.getClass().getSimpleName());
        String state = state(telling);
        return state == null ? message : message + " [" + state + "]";
    }
}
