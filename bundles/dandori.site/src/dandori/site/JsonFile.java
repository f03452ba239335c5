package dandori.site;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
import dandori.site.SiteException.Trouble;

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
            throw new SiteException(Kind.INVALID, Trouble.of("NOT_UTF_8", file),
                    file + ": not UTF-8 text. Save it as UTF-8.", e);
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
            throw problem(pointer, "NUMBER_WANTED", "has to be a whole number from " + least + ", is " + node, least,
                    node);
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
            throw problem(pointer, "TEXT_WANTED", "has to be a text in quotes, is " + node, node);
        }
        return node.textValue();
    }

    /**
     * What is wrong with a member, with its place.
     *
     * @param code what is wrong, by meaning
     * @param arguments what the wording of the code needs besides the place
     */
    SiteException problem(JsonPointer pointer, String code, String wrong, Object... arguments) {
        String member = pointer.toString().substring(1);
        return problem(Kind.INVALID, location(pointer), "\"" + member + "\" " + wrong, code, member, arguments);
    }

    SiteException newer(JsonPointer pointer, int found, int known) {
        return problem(Kind.NEWER_FORMAT, location(pointer), "written by a later Dandori (format " + found
                + ", this one knows up to " + known + "). It was left as it is; start the later one", "NEWER_FORMAT",
                pointer.toString().substring(1), found, known);
    }

    private ObjectNode parse() {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
            throw problem(Kind.INVALID, new JsonLocation(null, 0, 1, 1), "has to begin with \"{\"", "NO_OBJECT", "");
        } catch (JsonProcessingException e) {
            String wrong = e.getOriginalMessage().replaceFirst(PARSER_TALK, "");
            throw problem(Kind.INVALID, e.getLocation(), "no JSON: " + wrong, "NO_JSON", "", wrong);
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

    private SiteException problem(Kind kind, JsonLocation place, String wrong, String code, String member,
            Object... arguments) {
        JsonLocation at = place == null ? new JsonLocation(null, 0, 1, 1) : place;
        String line = ", line " + at.getLineNr() + ", column " + at.getColumnNr();
        List<Object> all = new ArrayList<>(List.of(file, at.getLineNr(), at.getColumnNr(), member));
        all.addAll(List.of(arguments));
        return new SiteException(kind, Trouble.of(code, all.toArray()), file + line + ": " + wrong + ".");
    }
}
