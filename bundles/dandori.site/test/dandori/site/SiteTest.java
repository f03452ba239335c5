package dandori.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;

import dandori.site.SiteException.Kind;

/** Opening a site: made when missing, owned by one process, refused in plain words. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SiteTest {

    @TempDir
    Path parent;

    @Test
    void firstOpeningMakesTheSite() {
        Path root = parent.resolve("deep/down/site");

        try (Site site = Site.open(root, "run")) {
            assertEquals(SiteSettings.ofThisMachine(), site.settings());
            assertEquals(SiteSettings.DEFAULT_SLOTS, site.agents().system().slots());
            for (Path folder : site.layout().folders()) {
                assertTrue(Files.isDirectory(folder), folder.toString());
            }
            assertTrue(Files.notExists(site.layout().database()), "the store makes the database");
        }
    }

    @Test
    void changedSettingsAreThereNextTime() {
        SiteSettings changed = SiteSettings.ofThisMachine().withSlots(31).withMissedStarts(MissedStarts.SKIP);
        try (Site site = Site.open(parent.resolve("site"), "run")) {
            site.change(changed);
        }

        try (Site site = Site.open(parent.resolve("site"), "run")) {
            assertEquals(changed, site.settings());
            assertEquals(31, site.agents().system().slots());
        }
    }

    @Test
    void openingFinishesWhatACrashLeftHalfMade() throws IOException {
        Path root = Files.createDirectories(parent.resolve("site"));
        Files.createDirectories(root.resolve("data"));
        Files.writeString(root.resolve("data/site.lock"), "99999\n2026");
        Files.writeString(root.resolve("site.json.new"), "{ \"for");

        try (Site site = Site.open(root, "run")) {
            assertEquals(SiteSettings.ofThisMachine(), site.settings());
        }
    }

    @Test
    void sameProcessOwnsASiteOnlyOnce() {
        Path root = parent.resolve("site");
        try (Site first = Site.open(root, "workbench")) {
            assertEquals(root, first.layout().root());
            for (int i = 0; i < 2; i++) {
                SiteInUseException refusal = assertThrows(SiteInUseException.class, () -> Site.open(root, "run"));
                assertEquals("workbench", refusal.owner().orElseThrow().purpose());
            }
        }

        Site.open(root, "run").close();
    }

    @Test
    void secondProcessReadsWhoOwnsTheSite() throws IOException {
        Path root = parent.resolve("site with blanks; and more");
        try (Site site = Site.open(root, "serve")) {
            Process second = holder(site.layout().root(), "run");

            String refusal = firstLine(second);

            assertTrue(refusal.startsWith("IN_USE"), refusal);
            assertTrue(refusal.contains("process " + ProcessHandle.current().pid() + " (serve, since 20"), refusal);
            assertTrue(refusal.contains("--site"), refusal);
        }
    }

    @Test
    void siteOfAnotherProcessIsFreeOnceThatIsKilled() throws IOException, InterruptedException {
        Path root = parent.resolve("site");
        Process first = holder(root, "workbench");
        assertTrue(firstLine(first).startsWith("owns"));

        SiteInUseException refusal = assertThrows(SiteInUseException.class, () -> Site.open(root, "run"));
        assertEquals(first.pid(), refusal.owner().orElseThrow().pid());
        assertEquals("workbench", refusal.owner().orElseThrow().purpose());
        first.destroyForcibly().waitFor();

        Site.open(root, "run").close();
    }

    @Test
    void refusedOpeningLeavesTheSiteFree() throws IOException {
        Path root = parent.resolve("site");
        Site.open(root, "run").close();
        Path settings = root.resolve("site.json");
        String good = Files.readString(settings);
        Files.writeString(settings, "garbage");

        SiteException refusal = assertThrows(SiteException.class, () -> Site.open(root, "run"));
        assertEquals(Kind.INVALID, refusal.kind());
        assertEquals("garbage", Files.readString(settings));
        Files.writeString(settings, good);

        Site.open(root, "run").close();
    }

    @Test
    void fileIsNoSite() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "x");

        SiteException refusal = assertThrows(SiteException.class, () -> Site.open(file, "run"));
        SiteException below = assertThrows(SiteException.class, () -> Site.open(file.resolve("site"), "run"));

        assertEquals(Kind.NOT_ACCESSIBLE, refusal.kind());
        assertTrue(refusal.getMessage().startsWith(file + " is a file"), refusal.getMessage());
        assertTrue(below.getMessage().contains("is a file"), below.getMessage());
        assertEquals("x", Files.readString(file));
    }

    @Test
    void fileInPlaceOfAFolderIsNamed() throws IOException {
        Path root = Files.createDirectories(parent.resolve("site"));
        Files.writeString(root.resolve("data"), "x");

        SiteException refusal = assertThrows(SiteException.class, () -> Site.open(root, "run"));

        assertTrue(refusal.getMessage().contains(root.resolve("data") + " is a file"), refusal.getMessage());
    }

    @Test
    void folderWithoutPermissionIsRefused() throws IOException {
        Path root = Files.createDirectory(parent.resolve("site"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeFalse(Files.isWritable(root), "this user may write everywhere");

        SiteException refusal = assertThrows(SiteException.class, () -> Site.open(root, "run"));

        assertEquals(Kind.NOT_ACCESSIBLE, refusal.kind());
        assertTrue(refusal.getMessage().contains("permissions"), refusal.getMessage());
    }

    @Test
    void fullDiskIsSaidAndOpeningLaterFinishes() throws IOException, InterruptedException {
        try (SmallDisk disk = SmallDisk.mount(parent.resolve("disk"), "64k")) {
            Path filler = disk.folder().resolve("filler");
            assertThrows(IOException.class, () -> Files.write(filler, new byte[1 << 20]));

            SiteException refusal = assertThrows(SiteException.class,
                    () -> Site.open(disk.folder().resolve("site"), "run"));

            assertEquals(Kind.NOT_ACCESSIBLE, refusal.kind());
            assertTrue(refusal.getMessage().contains("the disk is full"), refusal.getMessage());
            Files.delete(filler);
            Site.open(disk.folder().resolve("site"), "run").close();
        }
    }

    @Test
    void folderThatTakesNoFilesIsRefusedInPlainWords() {
        Path root = Path.of("/proc/self/site");
        assumeTrue(Files.isDirectory(root.getParent()), "a file system that refuses everybody");

        SiteException refusal = assertThrows(SiteException.class, () -> Site.open(root, "run"));

        assertEquals(Kind.NOT_ACCESSIBLE, refusal.kind());
        assertTrue(refusal.getMessage().startsWith("Could not make the folder " + root), refusal.getMessage());
    }

    private static Process holder(Path root, String purpose) throws IOException {
        String classPath = Stream.of(SiteHolder.class, Site.class, JsonMapper.class, JsonParser.class, JsonFormat.class)
                .map(type -> Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath()).toString())
                .distinct().collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath,
                SiteHolder.class.getName(), root.toString(), purpose)).redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(process.inputReader(StandardCharsets.UTF_8)).readLine();
    }
}
