package dandori.unitdef;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.unitdef.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedFilesTest {

    static List<Path> files() {
        return SampleFiles.malformed();
    }

    @Test
    void manyKindsOfFaultAreCovered() {
        List<String> codes = SampleFiles.expectedProblems().stream().skip(1).map(row -> row.split("\t")[4]).distinct()
                .toList();

        assertTrue(SampleFiles.malformed().size() >= 50, "files");
        assertTrue(codes.size() >= 45, () -> codes.size() + " kinds");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyProblemIsNamedWithItsPlace(Path file) {
        List<String> expected = SampleFiles.expectedProblems().stream()
                .filter(row -> row.startsWith(file.getFileName() + "\t")).toList();

        List<Problem> problems = DefinitionReader.validate(SampleFiles.bytes(file), "UTF-8");

        assertFalse(expected.isEmpty(), "the table says what is wrong with " + file);
        assertEquals(expected, problems.stream().map(problem -> row(file, problem)).collect(Collectors.toList()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyMessageSaysWhatToDo(Path file) {
        List<Problem> problems = DefinitionReader.validate(SampleFiles.bytes(file), "UTF-8");

        for (Problem problem : problems) {
            assertFalse(problem.message().matches("(?s).*\\{\\d}.*"), problem::message);
            assertTrue(problem.message().matches("(?s).*[.;] .*\\."), problem::message);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatCanBeReadAtAllIsPrintedByteForByte(Path file) {
        byte[] content = SampleFiles.bytes(file);

        Reading reading = DefinitionReader.read(content, "UTF-8");

        if (reading instanceof Reading.Readable readable) {
            assertArrayEquals(content, Definitions.bytes(readable.tree().source()));
        } else {
            assertTrue(file.toString().matches(".*(nul|utf16).unitdef"), file::toString);
        }
    }

    private static String row(Path file, Problem problem) {
        return String.join("\t", file.getFileName().toString(), String.valueOf(problem.line()),
                String.valueOf(problem.column()), problem.severity().word(), problem.code());
    }
}
