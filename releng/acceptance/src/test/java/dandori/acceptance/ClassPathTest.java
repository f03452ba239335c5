package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The words of the command line find every bundle they list. */
class ClassPathTest {

    @Test
    void everyBundleOfTheCommandLineIsInTheProduct() throws IOException {
        Path product = Path.of(System.getProperty("dandori.product")).toAbsolutePath().getParent();
        List<String> absent = new ArrayList<>();

        for (String bundle : Files.readAllLines(product.resolve("commandline.bundles"))) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(product.resolve("plugins"), bundle + "_*.jar")) {
                if (!jars.iterator().hasNext()) {
                    absent.add(bundle);
                }
            }
        }

        assertEquals(List.of(), absent);
    }
}
