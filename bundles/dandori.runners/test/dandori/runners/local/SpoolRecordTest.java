package dandori.runners.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner.ProcessIdentity;

class SpoolRecordTest {

    private static final AttemptId FIRST = new AttemptId(1, 1, 1);
    private static final AttemptId SECOND = new AttemptId(1, 2, 1);
    private static final Instant WRITTEN = Instant.ofEpochMilli(9000);
    private static final String TEXT = "launcher 12 34@boot\nstart 1-1-1 1000\nexit 1-1-1 3\nstart 1-2-1 2000\n";

    @TempDir
    Path directory;

    @Test
    void endIsAsOldAsTheStartAfterItOrAsTheFile() throws IOException {
        SpoolRecord record = read(TEXT + "exit 1-2-1 0\n");

        assertEquals(Optional.of(new JobEnd.Exited(3, Instant.ofEpochMilli(2000))), record.traces().get(FIRST).end());
        assertEquals(Optional.of(new JobEnd.Exited(0, WRITTEN)), record.traces().get(SECOND).end());
        assertEquals(Optional.empty(), record.running());
    }

    @Test
    void startWithoutEndIsRunning() throws IOException {
        SpoolRecord record = read(TEXT);

        assertEquals(Optional.of(new ProcessIdentity(12, "34@boot")), record.launcher());
        assertEquals(Optional.of(SECOND), record.running());
        assertEquals(Optional.of(Instant.ofEpochMilli(2000)), record.traces().get(SECOND).started());
    }

    @Test
    void onlyCompleteLinesCount() throws IOException {
        String text = TEXT + "exit 1-2-1 12\n";

        for (int length = 0; length < text.length(); length++) {
            SpoolRecord record = read(text.substring(0, length));
            String complete = text.substring(0, text.lastIndexOf('\n', length - 1) + 1);

            assertEquals(complete.contains("launcher"), record.launcher().isPresent());
            assertEquals(complete.contains("start 1-1"), record.traces().containsKey(FIRST));
            assertEquals(complete.contains("start 1-2"), record.running().filter(SECOND::equals).isPresent());
        }
    }

    @Test
    void failureBeforeAnyProcessHasNoStart() throws IOException {
        SpoolRecord record = read("launcher 12 34@boot\nfail 1-1-1 output\n");

        assertEquals(Optional.empty(), record.traces().get(FIRST).started());
        assertTrue(record.traces().get(FIRST).end().orElseThrow() instanceof JobEnd.FailedToStart);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n", "\n\n\n", " \n", "launcher\n", "launcher x y\n", "launcher 1 2 3\n" })
    void recordWithoutReadableFirstLineHasNoLauncher(String text) throws IOException {
        assertEquals(Optional.empty(), read(text).launcher());
    }

    @ParameterizedTest
    @CsvSource({ "start 1-1-1", "start 1-1-1 x", "exit 1-1-1 ", "exit 1-1 0", "exit 1-1-1-1 0", "exit 1-1-x 0",
            "exit +1-1-1 0", "exit 1-1-1 99999999999", "fail 1-1-1 mood", "stop 1-1-1 0", "exit  1-1-1 0" })
    void lineNobodyUnderstandsIsPassedOver(String line) throws IOException {
        assertTrue(read("launcher 1 2@b\n" + line + "\n").traces().isEmpty());
    }

    private SpoolRecord read(String text) throws IOException {
        Path file = directory.resolve("record");
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
        return SpoolRecord.read(file);
    }
}
