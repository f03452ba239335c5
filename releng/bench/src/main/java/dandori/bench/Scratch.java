package dandori.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import dandori.store.DerbyDatabase;

/** A folder with a database of its own, gone when closed. */
final class Scratch implements AutoCloseable {

    private final Path folder;
    private final DerbyDatabase database;

    Scratch() throws IOException, ReflectiveOperationException {
        folder = Files.createTempDirectory("dandori-bench");
        DerbyDatabase.systemProperties(folder).forEach(System::setProperty);
        database = DerbyDatabase.open(driver(), folder.resolve("db"));
    }

    Path folder() {
        return folder;
    }

    DerbyDatabase database() {
        return database;
    }

    /** A connection that goes with the database. */
    Connection connect() throws ReflectiveOperationException, SQLException {
        return driver().connect("jdbc:derby:directory:" + folder.resolve("db"), new Properties());
    }

    static Driver driver() throws ReflectiveOperationException {
        return (Driver) Class.forName("org.apache.derby.iapi.jdbc.AutoloadedDriver").getDeclaredConstructor()
                .newInstance();
    }

    @Override
    public void close() throws IOException {
        database.close();
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
