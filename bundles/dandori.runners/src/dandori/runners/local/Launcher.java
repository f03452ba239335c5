package dandori.runners.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dandori.engine.port.JobRunner.ProcessIdentity;

/** One resident shell, leader of its own session. Whoever holds it alone may talk to it. */
final class Launcher {

    /** Exit codes above this one mean that a signal ended the process. */
    private static final int LAST_OWN_EXIT = 128;
    private static final int MOST_WAIT_SECONDS = 1;

    private final Process process;
    private final OutputStream input;
    private final ProcessIdentity identity;
    private final Path record;

    private Launcher(Process process, ProcessIdentity identity, Path record) {
        this.process = process;
        this.input = process.getOutputStream();
        this.identity = identity;
        this.record = record;
    }

    /** Opens a launcher that waits for its first attempt. */
    static Launcher open(Spool spool, ProcessTable table) throws IOException {
        Process process = new ProcessBuilder(List.of(HostCommands.path("setsid"), HostCommands.shell()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            ProcessIdentity identity = table.find(process.pid()).map(table::identity)
                    .orElseThrow(() -> new IOException("the shell " + HostCommands.shell() + " ended at once"));
            Launcher launcher = new Launcher(process, identity, spool.createRecord(identity));
            launcher.tell(script(spool, launcher.record));
            return launcher;
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static byte[] script(Spool spool, Path record) throws IOException {
        String places = "reports=" + ShellQuote.quote(spool.reportsFile().toString()) + "\nrecord="
                + ShellQuote.quote(record.toString()) + "\n";
        try (InputStream script = Launcher.class.getResourceAsStream("launcher.sh")) {
            String functions = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return (places + functions).getBytes(StandardCharsets.UTF_8);
        }
    }

    ProcessIdentity identity() {
        return identity;
    }

    Path record() {
        return record;
    }

    /** Gives it a command; throws when it is gone. */
    void tell(byte[] text) throws IOException {
        input.write(text);
        input.flush();
    }

    /** Lets it finish what it has in hand and go. */
    void dismiss() {
        try {
            input.close();
        } catch (IOException alreadyGone) {
            // its end is noticed by whenGone
        }
    }

    /** After its dismissal, when it has nothing in hand: waits the moment it takes to go. */
    void awaitEnd() {
        try {
            process.waitFor(MOST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void whenGone(Runnable action) {
        process.onExit().thenRun(action);
    }

    /** After its end: whether somebody killed it. */
    boolean wasKilled() {
        return process.exitValue() > LAST_OWN_EXIT;
    }
}
