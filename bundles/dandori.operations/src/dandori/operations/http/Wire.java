package dandori.operations.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URL;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;

import dandori.engine.port.OutsideException.Trouble;
import dandori.site.SiteLayout;

/** The way to a running service. */
final class Wire {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 120_000;
    /** A stream of changes says something every ten seconds. */
    private static final int QUIET_MILLIS = 60_000;

    private final Path site;
    private final ServiceFile file;

    private Wire(Path site, ServiceFile file) {
        this.site = site;
        this.file = file;
    }

    /** @throws ServiceException when the site has no service that could be asked */
    static Wire to(SiteLayout site) {
        try {
            return new Wire(site.root(), ServiceFile.read(site).orElseThrow(() -> new ServiceException(
                    Trouble.of("STARTING", site.root()),
                    "The service of " + site.root() + " is starting or stopping. Try again in a moment.")));
        } catch (IOException unreadable) {
            throw new ServiceException(Trouble.of("NO_RIGHT", site.root(), ServiceFile.path(site)), "The file "
                    + ServiceFile.path(site) + " cannot be read; only the user who runs the service may operate it.",
                    unreadable);
        }
    }

    /** The folder of the site. */
    Path site() {
        return site;
    }

    /** Asks, and waits for the answer. */
    JsonNode call(String name, Object question) {
        try {
            HttpURLConnection connection = open(name, ANSWER_MILLIS);
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            byte[] body = Json.MAPPER.writeValueAsBytes(question);
            connection.setFixedLengthStreamingMode(body.length);
            connection.getOutputStream().write(body);
            return answer(connection);
        } catch (IOException gone) {
            throw unreachable(gone);
        }
    }

    private JsonNode answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        try (InputStream in = status == HttpURLConnection.HTTP_OK
                ? connection.getInputStream()
                : connection.getErrorStream()) {
            JsonNode answer = Json.MAPPER.readTree(in);
            if (status != HttpURLConnection.HTTP_OK) {
                throw refused(status, answer.path("error").asText(""));
            }
            return answer;
        }
    }

    private ServiceException refused(int status, String error) {
        boolean stranger = status == HttpURLConnection.HTTP_FORBIDDEN;
        return new ServiceException(Trouble.of(stranger ? "STRANGER" : "REFUSED", site, error),
                "The service of " + site + " refused: " + error);
    }

    /** The changes from now on, a line each. */
    InputStream changes() {
        try {
            HttpURLConnection connection = open("changes", QUIET_MILLIS);
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                answer(connection);
            }
            return connection.getInputStream();
        } catch (IOException gone) {
            throw unreachable(gone);
        }
    }

    private HttpURLConnection open(String name, int patience) throws IOException {
        URL url = new URL("http", InetAddress.getLoopbackAddress().getHostAddress(), file.port(), "/v1/" + name);
        var connection = (HttpURLConnection) url.openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(patience);
        connection.setRequestProperty("Authorization", "Bearer " + file.token());
        return connection;
    }

    ServiceException unreachable(IOException cause) {
        return new ServiceException(Trouble.of("SILENT", site, cause.getMessage()), "The service of " + site
                + " does not answer: " + cause.getMessage()
                + ". Jobs that run go on; start it again with \"dandori serve\".", cause);
    }
}
