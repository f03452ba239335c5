package dandori.app.command;

import java.io.PrintStream;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dandori.app.text.Texts;

/** Where a command writes: results on one stream, messages on the other. */
final class Console {

    /** Made when the first object is written: most commands are for people, who would wait for it in vain. */
    private static final class Json {
        private static final ObjectMapper MAPPER = new ObjectMapper();
    }

    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts = Texts.ofUser();

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    Texts texts() {
        return texts;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** One result line; seen at once by whoever reads along. */
    synchronized void line(String text) {
        out.append(text).append('\n');
        out.flush();
    }

    /** One JSON object on one line. */
    void json(Map<String, ?> object) {
        try {
            line(Json.MAPPER.writeValueAsString(object));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A message by its key. */
    void message(String key, Object... arguments) {
        plainMessage(texts.get(key, arguments));
    }

    synchronized void plainMessage(String text) {
        err.append("dandori: ").append(text).append('\n');
        err.flush();
    }
}
