package dandori.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.stream.Stream;

/** Derby's embedded driver, as the composition root would hand it over. */
final class Derby {

    static final String DRIVER = "org.apache.derby.iapi.jdbc.AutoloadedDriver";
    /** A class of the second jar that Derby needs. */
    static final String SHARED = "org.apache.derby.shared.common.error.StandardException";

    static {
        DerbyDatabase.systemProperties(logs()).forEach(System::setProperty);
    }

    private Derby() {
    }

    static DerbyDatabase open(Path folder) {
        return DerbyDatabase.open(driver(), folder);
    }

    /** An empty database with the present schema; faster than having Derby make one. */
    static DerbyDatabase fresh(Path folder) {
        try (Stream<Path> files = Files.walk(Template.FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(Template.FOLDER.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open(folder);
    }

    static Driver driver() {
        try {
            return (Driver) Class.forName(DRIVER).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path logs() {
        Path logs = temporaryFolder();
        logs.resolve("derby.log").toFile().deleteOnExit();
        return logs;
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("derby");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made by the first test that needs it. */
    private static final class Template {

        static final Path FOLDER = make();

        private static Path make() {
            Path folder = temporaryFolder().resolve("db");
            open(folder).close();
            try (Stream<Path> files = Files.walk(folder)) {
                files.forEach(file -> file.toFile().deleteOnExit());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return folder;
        }
    }
}
