package dandori.site;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dandori.site.SiteException.Kind;

/** A JSON file of the site, read as a tree that knows where its members stand in the text. */
final class JsonFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** Where a parser's message stops speaking of the text and begins to speak of the parser. */
    private static final String PARSER_TALK = "( \\(start marker| \\(bound as|: not allowed as per).*";
    private static final JsonMapper MAPPER = JsonMapper
            .builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private final Path file;
    private final String text;
    private final ObjectNode root;

    private JsonFile(Path file, String text) {
        this.file = file;
        this.text = text;
        this.root = parse();
    }

    /** @throws SiteException when it cannot be read, or holds no JSON object */
    static JsonFile read(Path file) {
        try {
            String text = Files.readString(file);
            return new JsonFile(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new SiteException(Kind.INVALID, file + ": not UTF-8 text. Save it as UTF-8.", e);
        } catch (IOException e) {
            throw SiteFailures.of("read", file, e);
        }
    }

    static String text(ObjectNode root) {
        return root.toPrettyString() + "\n";
    }

    static ObjectNode emptyObject() {
        return MAPPER.createObjectNode();
    }

    ObjectNode root() {
        return root;
    }

    /** A member's value; the missing node when there is none. */
    JsonNode at(JsonPointer pointer) {
        return root.at(pointer);
    }

    /** The whole number at this place, {@code fallback} when there is none. */
    int number(JsonPointer pointer, int fallback, int least) {
        JsonNode node = root.at(pointer);
        if (node.isMissingNode()) {
            return fallback;
        }
        if (!node.isInt() || node.intValue() < least) {
            throw problem(pointer, "has to be a whole number from " + least + ", is " + node);
        }
        return node.intValue();
    }

    /** The text at this place, {@code fallback} when there is none. */
    String string(JsonPointer pointer, String fallback) {
        JsonNode node = root.at(pointer);
        if (node.isMissingNode()) {
            return fallback;
        }
        if (!node.isTextual()) {
            throw problem(pointer, "has to be a text in quotes, is " + node);
        }
        return node.textValue();
    }

    /** What is wrong with a member, with its place. */
    SiteException problem(JsonPointer pointer, String wrong) {
        return problem(Kind.INVALID, location(pointer), "\"" + pointer.toString().substring(1) + "\" " + wrong);
    }

    SiteException newer(JsonPointer pointer, int found, int known) {
        return problem(Kind.NEWER_FORMAT, location(pointer), "written by a later Dandori (format " + found
                + ", this one knows up to " + known + "). It was left as it is; start the later one");
    }

    private ObjectNode parse() {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
            throw problem(Kind.INVALID, new JsonLocation(null, 0, 1, 1), "has to begin with \"{\"");
        } catch (JsonProcessingException e) {
            throw problem(Kind.INVALID, e.getLocation(),
                    "no JSON: " + e.getOriginalMessage().replaceFirst(PARSER_TALK, ""));
        }
    }

    private JsonLocation location(JsonPointer pointer) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.getParsingContext().pathAsPointer().equals(pointer)) {
                    return parser.currentTokenLocation();
                }
            }
            return new JsonLocation(null, 0, 1, 1);
        } catch (IOException e) {
            throw new IllegalStateException(file + " was parsed before", e);
        }
    }

    private SiteException problem(Kind kind, JsonLocation place, String wrong) {
        String line = place == null ? "" : ", line " + place.getLineNr() + ", column " + place.getColumnNr();
        return new SiteException(kind, file + line + ": " + wrong + ".");
    }
}
