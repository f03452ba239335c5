package dandori.operations.http;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import dandori.engine.port.OutsideException.Trouble;
import dandori.operations.Operator;
import dandori.site.SiteLayout;

/**
 * Lets other programs of the same user operate this scheduler: HTTP on the loopback interface, for whoever can read the
 * site's token. One request for each connection.
 */
public final class OperatorServer implements AutoCloseable {

    private static final int MOST_AT_A_TIME = 64;
    private static final int PATIENCE_MILLIS = 30_000;

    private final SiteLayout site;
    private final Calls calls;
    private final Operator operator;
    private final ServerSocket socket;
    private final ServiceFile file;
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(0, MOST_AT_A_TIME, 10, TimeUnit.SECONDS,
            new SynchronousQueue<>(), OperatorServer::daemon, (task, pool) -> ((Conversation) task).refuse());
    private final Thread listener = daemon(this::listen);

    private OperatorServer(Operator operator, SiteLayout site) throws IOException {
        this.operator = operator;
        this.site = site;
        calls = new Calls(operator);
        socket = new ServerSocket();
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        file = ServiceFile.fresh(socket.getLocalPort());
        file.write(site);
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "dandori-service");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins to listen, and leaves port and token in the site's folder.
     *
     * @throws ServiceException when it cannot
     */
    public static OperatorServer start(Operator operator, SiteLayout site) {
        try {
            var server = new OperatorServer(operator, site);
            server.listener.start();
            return server;
        } catch (IOException failure) {
            throw new ServiceException(Trouble.of("NOT_LISTENING", site.root(), failure.getMessage()),
                    "The service of " + site.root() + " cannot listen: " + failure.getMessage()
                            + ". Free the loopback interface and disk space, and start it again.",
                    failure);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                workers.execute(new Conversation(socket.accept()));
            } catch (IOException closed) {
                // The next turn of the loop sees whether it is over.
            }
        }
    }

    /** One connection. */
    private final class Conversation implements Runnable {

        private final Socket connection;

        Conversation(Socket connection) {
            this.connection = connection;
        }

        void refuse() {
            try (connection) {
                answer(503, Map.of("error", "too many connections"));
            } catch (IOException gone) {
                // Nobody to tell.
            }
        }

        @Override
        public void run() {
            try (connection) {
                connection.setSoTimeout(PATIENCE_MILLIS);
                converse();
            } catch (IOException gone) {
                // Whoever asked has gone.
            }
        }

        private void converse() throws IOException {
            try {
                Request request = Request.read(new BufferedInputStream(connection.getInputStream()));
                if (!known(request)) {
                    answer(403, Map.of("error", "the token is not that of this service"));
                } else if (request.path().equals("/v1/changes")) {
                    new ChangeStream(connection, operator).run();
                } else {
                    call(request);
                }
            } catch (Request.Malformed malformed) {
                answer(400, Map.of("error", malformed.getMessage()));
            }
        }

        private void call(Request request) throws IOException {
            try {
                answer(200, calls.answer(request.path().replaceFirst("/v1/", ""), request.body()));
            } catch (IllegalArgumentException unknown) {
                answer(404, Map.of("error", String.valueOf(unknown.getMessage())));
            } catch (RuntimeException failure) {
                answer(500, Map.of("error", String.valueOf(failure.getMessage())));
            }
        }

        private void answer(int status, Object value) throws IOException {
            byte[] body = Json.MAPPER.writeValueAsBytes(value);
            OutputStream out = new BufferedOutputStream(connection.getOutputStream());
            out.write(("HTTP/1.1 " + status + " -\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                    + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
        }
    }

    private boolean known(Request request) {
        byte[] wanted = ("Bearer " + file.token()).getBytes(StandardCharsets.ISO_8859_1);
        byte[] given = request.headers().getOrDefault("authorization", "").getBytes(StandardCharsets.ISO_8859_1);
        return MessageDigest.isEqual(wanted, given);
    }

    /** Stops listening; streams end. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(ServiceFile.path(site));
            socket.close();
        } catch (IOException failure) {
            throw new ServiceException(Trouble.of("NOT_CLOSED", site.root(), failure.getMessage()),
                    "The service of " + site.root() + " cannot be closed: " + failure.getMessage()
                            + ". Remove " + ServiceFile.path(site) + ".",
                    failure);
        } finally {
            workers.shutdownNow();
        }
    }
}
