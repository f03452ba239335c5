package dandori.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import dandori.store.DerbyDatabase;

/** A folder with a database of its own, gone when closed. */
final class Scratch implements AutoCloseable {

    private static final int FILES = 500;

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

    /**
     * What it takes to make a file here, which each job does twice. On ext4 without a journal it is fifty times as much for
     * minutes after others were deleted nearby: such figures say nothing.
     */
    String makingAFile() throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        long begin = System.nanoTime();
        for (int file = 0; file < FILES; file++) {
            Files.createFile(files.resolve(Integer.toString(file)));
        }
        return String.format(Locale.ROOT, "making a file in this folder took %.3f ms beforehand",
                (System.nanoTime() - begin) / 1e6 / FILES);
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
