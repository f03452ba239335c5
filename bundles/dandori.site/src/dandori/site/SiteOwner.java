package dandori.site;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The process that owns a site, as it wrote itself down in the lock file.
 *
 * @param pid process number
 * @param since when the process began
 * @param purpose what it does with the site: {@code run}, {@code resume}, {@code serve}, {@code workbench} …
 */
public record SiteOwner(long pid, Instant since, String purpose) {

    /**
     * Which other process owns a site, as it wrote itself down; empty when none does, or it has only just begun. Not for a
     * site that this process owns: on some systems that would give its lock away.
     */
    public static Optional<SiteOwner> of(SiteLayout layout) {
        try {
            return parse(Files.readString(layout.lockFile()))
                    .filter(owner -> ProcessHandle.of(owner.pid()).filter(ProcessHandle::isAlive).isPresent());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    static SiteOwner thisProcess(String purpose) {
        ProcessHandle process = ProcessHandle.current();
        return new SiteOwner(process.pid(), process.info().startInstant().orElse(Instant.EPOCH), purpose);
    }

    String lines() {
        return pid + "\n" + since + "\n" + purpose + "\n";
    }

    /** Empty when the owner has not finished writing. */
    static Optional<SiteOwner> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != 3 || !text.endsWith("\n")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new SiteOwner(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)), lines.get(2)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
