package dandori.operations.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One HTTP request, read as far as this service needs it.
 *
 * @param headers by lower-case name
 */
record Request(String method, String path, Map<String, String> headers, byte[] body) {

    private static final int LONGEST_LINE = 8192;
    private static final int MOST_HEADERS = 100;
    /** Larger than any definition file that can be edited. */
    private static final int LARGEST_BODY = 256 << 20;

    /** The request is none, or too large. */
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    static Request read(InputStream in) throws IOException {
        String[] words = line(in).split(" ");
        if (words.length != 3 || !words[2].startsWith("HTTP/1.")) {
            throw new Malformed("no HTTP request");
        }
        Map<String, String> headers = headers(in);
        return new Request(words[0], words[1], headers, body(in, headers.getOrDefault("content-length", "0")));
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon <= 0 || headers.size() == MOST_HEADERS) {
                throw new Malformed("bad headers");
            }
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static byte[] body(InputStream in, String length) throws IOException {
        int size;
        try {
            size = Integer.parseInt(length);
        } catch (NumberFormatException none) {
            throw new Malformed("bad content length");
        }
        if (size < 0 || size > LARGEST_BODY) {
            throw new Malformed("the request is too large");
        }
        byte[] body = in.readNBytes(size);
        if (body.length < size) {
            throw new Malformed("the request ends too early");
        }
        return body;
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || line.size() == LONGEST_LINE) {
                throw new Malformed("a line without end");
            }
            line.write(b);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
