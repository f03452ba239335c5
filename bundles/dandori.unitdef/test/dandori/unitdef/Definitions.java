package dandori.unitdef;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.text.Encoded;
import dandori.unitdef.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short ways to read and write in tests. */
public final class Definitions {

    private Definitions() {
    }

    /** The tree of a file in UTF-8. */
    public static DefinitionTree tree(String text) {
        return tree(text.getBytes(StandardCharsets.UTF_8), "UTF-8");
    }

    /** The tree of a file. */
    public static DefinitionTree tree(byte[] content, String charset) {
        return assertInstanceOf(Reading.Readable.class, DefinitionReader.read(content, charset)).tree();
    }

    /** The bytes a text is written as. */
    public static byte[] bytes(SourceText text) {
        return assertInstanceOf(Encoded.Bytes.class, text.encode()).content();
    }

    /** The codes of everything wrong with a file in UTF-8, in order. */
    public static List<String> codes(String text) {
        return DefinitionReader.validate(text.getBytes(StandardCharsets.UTF_8), "UTF-8").stream().map(Problem::code)
                .toList();
    }
}
