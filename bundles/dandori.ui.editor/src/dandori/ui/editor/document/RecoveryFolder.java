package dandori.ui.editor.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dandori.unitdef.file.UnwritableException;
import dandori.unitdef.file.WholeFile;

/**
 * Where edits are kept that are not saved yet, a file for each definition file: a head of three lines (definition file,
 * jobnet, time) and an empty one, then the text as it would be saved. What is found here when a workbench starts, the
 * one before did not live to save.
 */
public final class RecoveryFolder {

    private static final String LIVE = ".live";
    private static final String LOST = ".lost";
    private static final int HEAD_LINES = 3;

    private final Path folder;
    private final InstantSource clock;

    /** A folder, made when it is needed. */
    public RecoveryFolder(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Keeps the edits of a file instead of those kept before.
     *
     * @throws IOException when they cannot be written
     */
    public void keep(Path file, String jobnet, byte[] content) throws IOException {
        Files.createDirectories(folder);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((file + "\n" + jobnet + "\n" + clock.instant() + "\n\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        try {
            WholeFile.write(live(file), bytes.toByteArray());
        } catch (UnwritableException unwritable) {
            throw unwritable.getCause();
        }
    }

    /**
     * The edits of a file have been saved, or are not wanted.
     *
     * @throws IOException when they cannot be removed
     */
    public void forget(Path file) throws IOException {
        Files.deleteIfExists(live(file));
    }

    private Path live(Path file) {
        return folder.resolve(UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8)) + LIVE);
    }

    /**
     * What workbenches before this one did not live to save; to be asked once, before anything is kept. It is offered
     * until it is dropped.
     *
     * @throws IOException when the folder cannot be read
     */
    public List<KeptEdits> lost() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        for (Path live : files(LIVE)) {
            Path lost = folder.resolve(live.getFileName().toString().replace(LIVE, LOST));
            Files.move(live, lost, StandardCopyOption.REPLACE_EXISTING);
        }
        List<KeptEdits> found = new ArrayList<>();
        for (Path lost : files(LOST)) {
            read(lost).ifPresent(found::add);
        }
        return found;
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Optional<KeptEdits> read(Path kept) throws IOException {
        byte[] bytes = Files.readAllBytes(kept);
        int at = 0;
        String[] head = new String[HEAD_LINES + 1];
        for (int line = 0; line <= HEAD_LINES; line++) {
            int end = at;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            head[line] = new String(bytes, at, end - at, StandardCharsets.UTF_8);
            at = Math.min(bytes.length, end + 1);
        }
        try {
            return Optional.of(new KeptEdits(kept, Path.of(head[0]), head[1], Instant.parse(head[2]),
                    Arrays.copyOfRange(bytes, at, bytes.length)));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    /**
     * Lost edits have been taken up, or are not wanted.
     *
     * @throws IOException when they cannot be removed
     */
    public void drop(KeptEdits edits) throws IOException {
        Files.deleteIfExists(edits.kept());
    }
}
