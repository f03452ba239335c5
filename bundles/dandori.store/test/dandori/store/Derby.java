package dandori.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;

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

    static Driver driver() {
        try {
            return (Driver) Class.forName(DRIVER).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path logs() {
        try {
            Path logs = Files.createTempDirectory("derby-log");
            logs.toFile().deleteOnExit();
            logs.resolve("derby.log").toFile().deleteOnExit();
            return logs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
