package dandori.runners.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dandori.engine.port.OutsideException.Trouble;

/** The few commands of the host a launcher needs: a shell, {@code setsid}, {@code mkfifo}. */
final class HostCommands {

    private static final String USUAL_PLACES = "/usr/bin:/bin";

    private HostCommands() {
    }

    /** The shell launchers are made of: dash, which creates processes by {@code vfork}, else the system's shell. */
    static String shell() {
        return find("dash").orElse("/bin/sh");
    }

    /** Path of a command; throws {@link LocalRunnerException} when it is not installed. */
    static String path(String command) {
        return find(command).orElseThrow(() -> new LocalRunnerException(Trouble.of("NO_COMMAND", command),
                "Jobs cannot be run on this machine: the "
                        + "command " + command + " is missing. Install util-linux and coreutils and start again."));
    }

    private static Optional<String> find(String command) {
        String path = System.getenv().getOrDefault("PATH", "") + ":" + USUAL_PLACES;
        for (String directory : path.split(":")) {
            if (directory.startsWith("/") && Files.isExecutable(Path.of(directory, command))) {
                return Optional.of(directory + "/" + command);
            }
        }
        return Optional.empty();
    }

    /** Runs a command to its end; throws {@link IOException} with what it says when it does not succeed. */
    static void run(String command, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(arguments));
        words.add(0, path(command));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(command + " was interrupted", e);
        }
    }
}
