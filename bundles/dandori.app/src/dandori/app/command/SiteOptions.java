package dandori.app.command;

import java.nio.file.Path;
import java.util.OptionalInt;

import picocli.CommandLine.Option;

/** Which site, and how many jobs at a time. */
final class SiteOptions {

    @Option(names = "--site", paramLabel = "DIR", descriptionKey = "site")
    private Path site = Path.of(System.getProperty("user.home"), ".dandori");
    @Option(names = "--slots", paramLabel = "N", descriptionKey = "slots")
    private Integer slots;

    Path site() {
        return site.toAbsolutePath().normalize();
    }

    OptionalInt slots() {
        if (slots != null && (slots < 1 || slots > 10_000)) {
            throw new CommandFailure(ExitCode.USAGE, "--slots " + slots + ": 1–10000");
        }
        return slots == null ? OptionalInt.empty() : OptionalInt.of(slots);
    }
}
