package dandori.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * One embedded Derby database: creates it on first use, brings its schema up to date, shuts it down. Every commit is
 * on disk when it returns.
 */
public final class DerbyDatabase implements AutoCloseable {

    /** How Derby reports that a database was shut down as asked. */
    private static final String SHUT_DOWN = "08006";
    /** Bytes of log held back until a commit: so many that a large commit is still one write to the disk. */
    private static final String LOG_BUFFER = "262144";

    private final Driver driver;
    private final Path folder;
    private final StoreFailures failures;

    private DerbyDatabase(Driver driver, Path folder) {
        this.driver = driver;
        this.folder = folder.toAbsolutePath().normalize();
        this.failures = new StoreFailures(this.folder);
    }

    /**
     * Opens the database in {@code folder}, making folder and schema when there are none.
     *
     * @param driver Derby's embedded driver
     * @param folder the database's own folder; its parent exists
     * @throws StoreException when another process holds it, when the disk refuses, when a later Dandori made it, or
     *         when it is damaged; the database is then closed and unchanged
     */
    public static DerbyDatabase open(Driver driver, Path folder) {
        return open(driver, folder, Migration.released());
    }

    static DerbyDatabase open(Driver driver, Path folder, List<Migration> migrations) {
        DerbyDatabase database = new DerbyDatabase(driver, folder);
        try (DatabaseCreation creation = DatabaseCreation.begin(database.folder, database.failures)) {
            database.boot(creation.needed());
            database.migrate(migrations);
            creation.complete();
        } catch (IOException e) {
            throw database.failures.of("create the database", e);
        }
        return database;
    }

    /**
     * What to set as system properties before the first database is opened; Derby reads them only once.
     *
     * @param logs folder for Derby's own log, {@code derby.log}; started anew each time
     */
    public static Map<String, String> systemProperties(Path logs) {
        return Map.of("derby.stream.error.file", logs.resolve("derby.log").toString(), "derby.storage.logBufferSize",
                LOG_BUFFER);
    }

    /** A new connection without automatic commit. The caller closes it before the database is closed. */
    Connection connect() throws SQLException {
        Connection connection = driver.connect(url(), attributes());
        connection.setAutoCommit(false);
        return connection;
    }

    StoreFailures failures() {
        return failures;
    }

    /** Shuts the database down; another process may open it then. Does nothing when it is not running. */
    @Override
    public void close() {
        Properties attributes = attributes();
        attributes.setProperty("shutdown", "true");
        try {
            driver.connect(url(), attributes).close();
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState()) && !isOff(e)) {
                throw failures.of("shut the database down", e);
            }
        }
    }

    private void boot(boolean create) {
        if (!create && Files.notExists(folder.resolve("service.properties"))) {
            throw failures.notADatabase();
        }
        Properties attributes = attributes();
        attributes.setProperty("create", Boolean.toString(create));
        try (Connection connection = driver.connect(url(), attributes)) {
            if (connection.isReadOnly()) {
                close();
                throw failures.notWritable();
            }
        } catch (SQLException e) {
            throw failures.of("open the database", e);
        }
    }

    private void migrate(List<Migration> migrations) {
        try (Connection connection = connect()) {
            new Schema(connection, failures).bringUpTo(migrations);
        } catch (SQLException e) {
            close();
            throw failures.of("bring the database up to date", e);
        } catch (StoreException e) {
            close();
            throw e;
        }
    }

    private Properties attributes() {
        Properties attributes = new Properties();
        attributes.setProperty("databaseName", "directory:" + folder);
        return attributes;
    }

    private static String url() {
        return "jdbc:derby:";
    }

    /** "Database not found" and "no current connection": it is not running. */
    private static boolean isOff(SQLException e) {
        return "XJ004".equals(e.getSQLState()) || "08003".equals(e.getSQLState());
    }
}
