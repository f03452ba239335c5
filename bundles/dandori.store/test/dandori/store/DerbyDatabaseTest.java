package dandori.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dandori.engine.state.State;
import dandori.store.StoreException.Kind;
import dandori.testkit.ChangesBuilder;

/** Opening and closing a database, and what is said when that is not possible. */
class DerbyDatabaseTest {

    private static final int NEXT = Migration.released().size() + 1;
    private static final String CREATE_NEXT = "-- a second step\nCREATE TABLE added (a INT);\n";

    @TempDir
    Path data;

    private Path folder;

    @BeforeEach
    void nameFolder() {
        folder = data.resolve("db; with = odd 名");
    }

    @Test
    void databaseIsMadeOnceAndOpensAgain() {
        Derby.open(folder).close();
        Derby.open(folder).close();

        assertEquals(List.of(folder.getFileName().toString()), Arrays.asList(data.toFile().list()));
    }

    @Test
    void closingTwiceIsNoError() {
        DerbyDatabase database = Derby.open(folder);

        database.close();
        database.close();
    }

    @Test
    void emptyFolderIsTakenForANewDatabase() throws IOException {
        Files.createDirectory(folder);

        Derby.open(folder).close();
    }

    @Test
    void secondProcessIsToldThatTheDatabaseIsHeld() throws Exception {
        try (OtherProcess holder = OtherProcess.start(Holder.class, folder)) {
            assertEquals("holds 0", holder.line());

            StoreException refusal = assertThrows(StoreException.class, () -> Derby.open(folder));

            assertEquals(Kind.LOCKED, refusal.kind());
            assertTrue(refusal.getMessage().startsWith("Another process holds the database " + folder),
                    refusal.getMessage());
            holder.kill();
        }

        Derby.open(folder).close();
    }

    @Test
    void laterStepsAreAppliedToAnOlderDatabase() throws Exception {
        Derby.fresh(folder).close();

        open(released(CREATE_NEXT)).close();

        try (DerbyDatabase database = open(released(CREATE_NEXT)); var connection = database.connect()) {
            connection.createStatement().execute("INSERT INTO added VALUES (1)");
            connection.rollback();
        }
    }

    @Test
    void newerDatabaseIsRefusedWithBothVersionsAndStaysAsItIs() {
        Derby.fresh(folder).close();
        open(released(CREATE_NEXT)).close();

        StoreException refusal = assertThrows(StoreException.class, () -> Derby.open(folder));

        assertEquals(Kind.NEWER_SCHEMA, refusal.kind());
        assertTrue(refusal.getMessage().contains("schema version " + NEXT), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("up to " + (NEXT - 1)), refusal.getMessage());
        open(released(CREATE_NEXT)).close();
    }

    @Test
    void stepThatChangedAfterItsReleaseIsRefused() {
        Derby.fresh(folder).close();
        open(released(CREATE_NEXT)).close();

        StoreException refusal = assertThrows(StoreException.class,
                () -> open(released(CREATE_NEXT.replace("INT", "BIGINT"))));

        assertEquals(Kind.BROKEN, refusal.kind());
        assertTrue(refusal.getMessage().contains("next.sql"), refusal.getMessage());
        open(released(CREATE_NEXT.replace("\n", "\r\n"))).close();
    }

    @Test
    void stepThatFailsLeavesNothingBehind() {
        Derby.fresh(folder).close();

        StoreException failure = assertThrows(StoreException.class,
                () -> open(released(CREATE_NEXT + "INSERT INTO nowhere VALUES (1);\n")));
        assertEquals(Kind.BROKEN, failure.kind());

        open(released(CREATE_NEXT)).close();
    }

    @Test
    void folderWithOtherFilesIsNoDatabaseAndIsLeftAlone() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("notes.txt"), "mine");

        StoreException refusal = assertThrows(StoreException.class, () -> Derby.open(folder));

        assertEquals(Kind.BROKEN, refusal.kind());
        assertTrue(refusal.getMessage().contains(folder + " holds no Derby database"), refusal.getMessage());
        assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
    }

    @Test
    void fileInPlaceOfTheFolderIsRefused() throws IOException {
        Files.writeString(folder, "mine");

        StoreException refusal = assertThrows(StoreException.class, () -> Derby.open(folder));

        assertEquals(Kind.BROKEN, refusal.kind());
        assertEquals("mine", Files.readString(folder));
    }

    @Test
    void damagedDatabaseIsNamed() throws IOException {
        Derby.fresh(folder).close();
        damage(folder.resolve("seg0"));

        StoreException failure = assertThrows(StoreException.class, () -> Derby.open(folder));

        assertEquals(Kind.BROKEN, failure.kind());
        assertTrue(failure.getMessage().contains(folder.toString()), failure.getMessage());
        assertTrue(failure.getMessage().contains("backup"), failure.getMessage());
    }

    @Test
    void fullDiskIsSaidAndCommittedRunsSurviveIt() throws IOException, InterruptedException {
        try (SmallDisk disk = SmallDisk.mount(data.resolve("disk"), "12m")) {
            Path database = disk.folder().resolve("db");

            int commits = commitUntilTheDiskIsFull(database);
            disk.enlarge("200m");

            try (DerbyDatabase again = Derby.open(database); DerbyRunStore store = new DerbyRunStore(again)) {
                assertEquals(commits, store.journal(1).size());
                store.commit(ChangesBuilder.about(1).moves(0, 0, State.RUNNING, State.NORMAL).build());
            }
        }
    }

    @Test
    void databaseIsNotBegunOnAFullDisk() throws IOException, InterruptedException {
        try (SmallDisk disk = SmallDisk.mount(data.resolve("disk"), "1m")) {
            StoreException failure = assertThrows(StoreException.class,
                    () -> Derby.open(disk.folder().resolve("db")));
            assertEquals(Kind.DISK, failure.kind(), failure.getMessage());

            disk.enlarge("200m");
            Derby.open(disk.folder().resolve("db")).close();
        }
    }

    private static int commitUntilTheDiskIsFull(Path folder) {
        DerbyDatabase database = Derby.open(folder);
        DerbyRunStore store = new DerbyRunStore(database);
        store.commit(ChangesBuilder.about(1).registered("/a/b").build());
        String cause = "x".repeat(200_000);
        int commits = 0;
        try {
            for (; commits < 1000; commits++) {
                store.commit(ChangesBuilder.about(1).entry(ChangesBuilder.entry(1, cause, null)).build());
            }
        } catch (StoreException e) {
            assertEquals(Kind.DISK, e.kind(), e.getMessage());
        }
        close(store::close);
        close(database::close);
        return commits;
    }

    /** On a full disk closing may fail too; the next opening has to cope. */
    private static void close(Runnable closing) {
        try {
            closing.run();
        } catch (StoreException e) {
            assertEquals(Kind.DISK, e.kind(), e.getMessage());
        }
    }

    private static void damage(Path segment) throws IOException {
        try (Stream<Path> files = Files.list(segment)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[]{ 1, 2, 3 });
            }
        }
    }

    private static List<Migration> released(String nextStep) {
        List<Migration> migrations = new ArrayList<>(Migration.released());
        migrations.add(new Migration(NEXT, "next.sql", nextStep));
        return migrations;
    }

    private DerbyDatabase open(List<Migration> migrations) {
        return DerbyDatabase.open(Derby.driver(), folder, migrations);
    }
}
