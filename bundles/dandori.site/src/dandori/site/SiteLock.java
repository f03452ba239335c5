package dandori.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One process owns a site. The operating system gives the lock back when the owner dies, however it dies; the text in
 * the file only tells others who it is.
 */
final class SiteLock implements AutoCloseable {

    /** Behind any text: Windows lets nobody read the bytes that are locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * Locks of this process. POSIX gives up a process's lock on a file as soon as it closes any channel to that file,
     * so a lock file that is held here must not even be opened again.
     */
    private static final Map<Path, SiteOwner> HELD_HERE = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private SiteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws SiteInUseException when this or another process owns the site already */
    static SiteLock acquire(SiteLayout layout, String purpose) {
        SiteOwner owner = SiteOwner.thisProcess(purpose);
        Path file = real(layout.lockFile());
        SiteOwner here = HELD_HERE.putIfAbsent(file, owner);
        if (here != null) {
            throw new SiteInUseException(layout.root(), Optional.of(here));
        }
        try {
            return new SiteLock(file, lock(layout, file, owner));
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw SiteFailures.of("lock", file, e);
        } catch (SiteInUseException e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw SiteFailures.of("release", file, e);
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static Path real(Path file) {
        try {
            return file.getParent().toRealPath().resolve(file.getFileName());
        } catch (IOException e) {
            throw SiteFailures.of("lock", file, e);
        }
    }

    private static FileChannel lock(SiteLayout layout, Path file, SiteOwner owner) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw new SiteInUseException(layout.root(), SiteOwner.parse(Files.readString(file)));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(owner.lines().getBytes(StandardCharsets.UTF_8)));
            return channel;
        } catch (IOException | SiteInUseException e) {
            channel.close();
            throw e;
        }
    }
}
