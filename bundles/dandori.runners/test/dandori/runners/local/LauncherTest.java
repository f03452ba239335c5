package dandori.runners.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dandori.engine.port.AttemptId;

class LauncherTest {

    private static final AttemptId ID = new AttemptId(3, 4, 5);

    @TempDir
    Path directory;
    private final ProcessTable table = new ProcessTable();
    private Spool spool;

    @BeforeEach
    void openSpool() {
        spool = new Spool(directory.resolve("spool"), table.boot());
    }

    @AfterEach
    void closeSpool() {
        spool.close();
    }

    @Test
    void textThatIsCutOffAnywhereRunsNothing() throws IOException {
        byte[] text = text("it's", "two\nlines");

        for (int length = 1; length < text.length - 1; length += 5) {
            Launcher launcher = Launcher.open(spool, table);
            launcher.tell(Arrays.copyOf(text, length));
            awaitEnd(launcher);

            assertFalse(Files.exists(directory.resolve("ran")), new String(text, 0, length, StandardCharsets.UTF_8));
            assertTrue(SpoolRecord.read(launcher.record()).traces().isEmpty());
        }
    }

    @Test
    void completeTextRunsEvenWhenTheSchedulerIsGone() throws IOException {
        Launcher launcher = Launcher.open(spool, table);

        launcher.tell(text("x"));
        awaitEnd(launcher);

        assertTrue(Files.exists(directory.resolve("ran")));
        assertTrue(SpoolRecord.read(launcher.record()).traces().get(ID).end().isPresent());
    }

    @Test
    void launcherLeadsItsOwnSession() throws IOException {
        Launcher launcher = Launcher.open(spool, table);

        long pid = launcher.identity().pid();
        assertEquals(launcher.identity(), table.identity(table.find(pid).orElseThrow()));
        Recorder.until(() -> table.find(pid).orElseThrow().session() == pid, "the launcher leads a session");

        awaitEnd(launcher);
    }

    private void awaitEnd(Launcher launcher) {
        launcher.dismiss();
        Recorder.until(() -> !table.isAlive(launcher.identity()), "the launcher has gone");
    }

    private byte[] text(String... arguments) {
        Places.Sink nowhere = new Places.Sink("/dev/null", true);
        List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", "touch ran"));
        words.addAll(List.of(arguments));
        return AttemptText.of(ID, new Places(directory.toString(), "/dev/null", nowhere, nowhere), words,
                Map.of("A", "b"), Instant.EPOCH).getBytes(StandardCharsets.UTF_8);
    }
}
