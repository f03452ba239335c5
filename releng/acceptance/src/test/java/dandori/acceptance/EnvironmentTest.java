package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A surrounding that does not allow it: exit code 5, plain words, nothing damaged. */
class EnvironmentTest {

    private static final String SAMPLE = Product.ROOT.resolve("samples/relations.unitdef").toString();
    private static final String ROOT_JOBNET = "/sample_ref_relations/root_jn";

    @TempDir
    private Path folder;

    @Test
    void databaseOfANewerSchemaIsLeftAlone() throws ReflectiveOperationException, SQLException {
        Path site = folder.resolve("site");
        Product.type("run", SAMPLE, ROOT_JOBNET, "--site", site.toString());
        statement(site, "INSERT INTO schema_version (version, name, checksum) VALUES (999, 'from the future', 'x')");

        Product.Outcome refused = Product.run("run", SAMPLE, ROOT_JOBNET, "--site", site.toString());
        statement(site, "DELETE FROM schema_version WHERE version = 999");
        Product.Outcome after = Product.type("run", SAMPLE, ROOT_JOBNET, "--site", site.toString());

        assertEquals(5, refused.code(), refused.err());
        assertTrue(refused.err().contains("999"), refused.err());
        assertFalse(refused.err().contains("\tat "), refused.err());
        assertTrue(after.out().endsWith(ROOT_JOBNET + " @A2: Ended normally\n"), after.out() + after.err());
    }

    private static void statement(Path site, String sql) throws ReflectiveOperationException, SQLException {
        var driver = (Driver) Class.forName("org.apache.derby.iapi.jdbc.AutoloadedDriver").getDeclaredConstructor()
                .newInstance();
        String url = "jdbc:derby:" + site.resolve("data/db");
        try (Connection connection = driver.connect(url, new Properties());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
        try {
            driver.connect(url + ";shutdown=true", new Properties());
        } catch (SQLException shutDown) {
            assertEquals("08006", shutDown.getSQLState());
        }
    }

    @Test
    void diskThatFillsUpDuringTheRunDamagesNothing() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(command("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk.toString()) == 0,
                "needs the right to mount");
        try {
            Path site = disk.resolve("site");
            Path file = Files.writeString(folder.resolve("filling.unitdef"), filling(disk));

            Product.Outcome stopped = Product.run("run", file.toString(), "/g/n", "--site", site.toString());
            Files.delete(disk.resolve("filler"));
            Product.Outcome resumed = Product.run("resume", "--site", site.toString());

            Product.Outcome after = Product.type("run", SAMPLE, ROOT_JOBNET, "--site", site.toString());

            // Whether the job or the database meets the full disk first is the disk's affair.
            assertTrue(stopped.code() == 5 || stopped.code() == 2, stopped.out() + stopped.err());
            assertFalse(stopped.err().contains("\tat "), stopped.err());
            assertTrue(resumed.code() == 0 || resumed.code() == 2, resumed.out() + resumed.err());
            assertEquals(0, after.code(), after.out() + after.err());
            List<String> ran = Files.readAllLines(folder.resolve("ran.txt"));
            assertEquals(ran.stream().distinct().toList(), ran, "twice");
        } finally {
            command("umount", disk.toString());
        }
    }

    /** The first job fills the disk the site is on; the second one needs a commit that cannot be made. */
    private String filling(Path disk) {
        return "unit=g,,,;\n{\n\tty=g;\n\tunit=n,,,;\n\t{\n\t\tty=n;\n\t\tar=(f=fill,t=next,seq);\n"
                + "\t\tunit=fill,,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tte=\"echo fill >> " + folder
                + "/ran.txt; cat /dev/zero > "
                + disk + "/filler 2>/dev/null; true\";\n\t\t}\n"
                + "\t\tunit=next,,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tte=\"echo next >> " + folder
                + "/ran.txt; head -c 3000000 /dev/zero\";\n\t\t}\n\t}\n}\n";
    }

    private static int command(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start().waitFor();
    }
}
