package dandori.operations.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import dandori.engine.run.GenerationView;
import dandori.engine.run.RunChange;
import dandori.engine.run.RunListener;
import dandori.operations.Operator;

/** Tells one listener of all changes from now on: one JSON object a line, an empty one at first and when all is quiet. */
final class ChangeStream implements RunListener {

    /** Who reads slower than so many changes is left behind, and told so by the end of the stream. */
    private static final int MOST_WAITING = 200_000;
    private static final int QUIET_SECONDS = 10;

    private final Socket connection;
    private final Operator operator;
    private final BlockingQueue<Map<String, Object>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile boolean overrun;

    ChangeStream(Socket connection, Operator operator) {
        this.connection = connection;
        this.operator = operator;
    }

    @Override
    public void changed(RunChange change) {
        put(Map.of("changed", change));
    }

    @Override
    public void ended(GenerationView generation) {
        put(Map.of("ended", generation));
    }

    private void put(Map<String, Object> line) {
        if (!waiting.offer(line)) {
            overrun = true;
        }
    }

    /** Until the reader has gone, or the service ends. */
    void run() throws IOException {
        OutputStream out = new BufferedOutputStream(connection.getOutputStream(), 1 << 16);
        out.write("HTTP/1.1 200 -\r\nContent-Type: application/x-ndjson\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        operator.addListener(this);
        try {
            write(out, Map.of());
            while (!overrun) {
                Map<String, Object> line = waiting.poll(QUIET_SECONDS, TimeUnit.SECONDS);
                write(out, line == null ? Map.of() : line);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            operator.removeListener(this);
        }
    }

    private void write(OutputStream out, Map<String, Object> line) throws IOException {
        out.write(Json.MAPPER.writeValueAsBytes(line));
        out.write('\n');
        if (waiting.isEmpty()) {
            out.flush();
        }
    }
}
