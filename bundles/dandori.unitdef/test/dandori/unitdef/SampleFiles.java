package dandori.unitdef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The definition files beside the tests. */
public final class SampleFiles {

    private static final Path DATA = Path.of("../dandori.unitdef/test/data");
    private static final Path MALFORMED = Path.of("../dandori.unitdef/test/malformed");
    private static final Path MUTANTS = Path.of("../dandori.unitdef/test/mutants");

    private SampleFiles() {
    }

    /** Real files written by others. */
    public static List<Path> real() {
        return definitions(DATA);
    }

    /** Files with one fault each. */
    public static List<Path> malformed() {
        return definitions(MALFORMED);
    }

    /** Mutants that once made the program fail. */
    public static List<Path> mutants() {
        return definitions(MUTANTS);
    }

    /** Keeps a mutant for later runs. */
    static void keep(byte[] mutant, String name) {
        try {
            Files.write(MUTANTS.resolve(name + ".unitdef"), mutant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A real file by name. */
    public static byte[] real(String name) {
        return bytes(DATA.resolve(name + ".unitdef"));
    }

    /** The table of what is wrong with the malformed files. */
    public static List<String> expectedProblems() {
        try {
            return Files.readAllLines(MALFORMED.resolve("expected.tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of a file. */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> definitions(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".unitdef")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
