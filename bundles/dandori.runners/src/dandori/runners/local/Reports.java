package dandori.runners.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads what launchers report, in a thread of its own, until it is closed. */
final class Reports implements AutoCloseable {

    private static final int MOST_LINE = 4096;

    private final FileChannel channel;
    private final Consumer<LauncherReport> receiver;
    private final Thread thread = Chores.daemon(this::read, "dandori-runner-reports");
    private final StringBuilder line = new StringBuilder();

    Reports(FileChannel channel, Consumer<LauncherReport> receiver) {
        this.channel = channel;
        this.receiver = receiver;
    }

    void open() {
        thread.start();
    }

    /** Closes the channel and waits for the report at work, if any. */
    @Override
    public void close() {
        try {
            channel.close();
            if (Thread.currentThread() != thread) {
                thread.join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The reports of the spool cannot be closed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(8192);
        try {
            while (channel.read(buffer) >= 0) {
                split(buffer.flip());
                buffer.clear();
            }
        } catch (ClosedChannelException closed) {
            // this is how reading ends
        } catch (IOException e) {
            throw new UncheckedIOException("The reports of the spool cannot be read", e);
        }
    }

    /** Lines may be cut by the buffer; one that is too long is no report. */
    private void split(ByteBuffer bytes) {
        String text = StandardCharsets.ISO_8859_1.decode(bytes).toString();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            line.append(text, from, end);
            LauncherReport.parse(line.toString()).ifPresent(this::pass);
            line.setLength(0);
            from = end + 1;
        }
        if (line.length() < MOST_LINE) {
            line.append(text, from, text.length());
        }
    }

    /** A listener that fails is told to the thread's handler and does not stop the others' reports. */
    private void pass(LauncherReport report) {
        try {
            receiver.accept(report);
        } catch (RuntimeException e) {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }
}
