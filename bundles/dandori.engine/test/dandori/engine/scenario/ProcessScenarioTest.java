package dandori.engine.scenario;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import dandori.engine.run.EngineSettings;
import dandori.store.DerbyDatabase;

/**
 * Scenarios once more with what the product has: processes, Derby, the machine's clock. What ran is what the jobs wrote
 * about themselves, and it is the same as in memory.
 */
class ProcessScenarioTest {

    private static final Path SCENARIOS = Path.of("../dandori.engine/test/scenarios");
    private static final List<String> TABLES = List.of("journal", "generation", "root_jobnet", "revision");

    @TempDir
    private static Path folder;
    private static Driver driver;
    private static DerbyDatabase database;

    @BeforeAll
    static void openDatabase() throws ReflectiveOperationException {
        driver = (Driver) Class.forName("org.apache.derby.iapi.jdbc.AutoloadedDriver").getDeclaredConstructor()
                .newInstance();
        database = DerbyDatabase.open(driver, folder.resolve("db"));
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @TestFactory
    Stream<DynamicTest> scenario() throws IOException {
        return scenarios().map(name -> dynamicTest(name, () -> play(name)));
    }

    private static Stream<String> scenarios() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../dandori.engine/test/with-processes.txt"));
        int end = Boolean.getBoolean("dandori.long") ? lines.size() : lines.indexOf("");
        return lines.subList(0, end).stream().filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private static void play(String name) throws IOException, SQLException {
        empty();
        Scenario scenario = Scenario.read(SCENARIOS.resolve(name + ".txt"));
        var inMemory = new Play(scenario);
        inMemory.perform();

        var play = new Play(scenario, surroundings -> new ProcessStage(database, new EngineSettings(ZoneOffset.UTC,
                "host", surroundings.agents(), surroundings.groups(), Play.MANY_SLOTS), folder.resolve(name)));
        try (var stage = (ProcessStage) play.stage()) {
            play.perform();
            stage.compare(inMemory.stage());
        }
    }

    /** Generations count from one in every scenario. */
    private static void empty() throws SQLException {
        try (Connection connection = driver.connect("jdbc:derby:directory:" + folder.resolve("db"), new Properties());
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate("DELETE FROM " + table);
            }
        }
    }
}
