package dandori.unitdef.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes a file beside its place and puts it there when it is whole, so that the file holds either the old content or all
 * of the new one, also when the power fails. Links are followed, permissions stay, a write-protected file is left alone.
 */
public final class WholeFile {

    private static final int BUFFER = 1 << 16;

    private WholeFile() {
    }

    /** What fills the file. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it; what it throws leaves the file as it was. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Replaces the content of a file, or makes it.
     *
     * @throws UnwritableException when it cannot be written; the file that was there is untouched
     */
    public static void write(Path file, byte[] content) {
        write(file, out -> out.write(content));
    }

    /**
     * The same with content that is made meanwhile.
     *
     * @throws UnwritableException when it cannot be written; the file that was there is untouched
     */
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        try {
            target = Files.exists(file) ? file.toRealPath() : target;
            put(content, new Place(file, target, begin(target)));
        } catch (IOException unwritable) {
            throw new UnwritableException(file, target.getParent(), unwritable);
        }
    }

    /** A name of its own: that of the file with something added may be longer than a name can be. */
    private static Path begin(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        return Files.createFile(target.resolveSibling("." + UUID.randomUUID() + ".part"));
    }

    /**
     * A file while it is written.
     *
     * @param file   as the caller calls it
     * @param target where it is, links followed
     * @param fresh  what is written beside it
     */
    private record Place(Path file, Path target, Path fresh) {

        UnwritableException refused(IOException cause) {
            return new UnwritableException(file, target.getParent(), cause);
        }
    }

    private static void put(Content content, Place place) throws IOException {
        try {
            fill(place.fresh(), content);
            keepPermissions(place.target(), place.fresh());
            move(place.fresh(), place.target());
        } catch (IOException unwritable) {
            // Told now: what was written takes the room whose lack is the reason.
            throw place.refused(unwritable);
        } catch (UncheckedIOException unwritable) {
            throw place.refused(unwritable.getCause());
        } finally {
            Files.deleteIfExists(place.fresh());
        }
    }

    private static void fill(Path fresh, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void keepPermissions(Path target, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherSystem) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
