package dandori.unitdef.syntax;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterDraftTest {

    @ParameterizedTest
    @ValueSource(strings = { "", "8", "\"a;b\"", "\"two\nlines\"", "(f=a,t=b,seq)", "/tmp/*", "name:\"v\"", "\"#\"\"" })
    void valueThatIsOneValueReadsBack(String value) {
        assertTrue(ParameterDraft.of("cm", value).readsBack());
    }

    @ParameterizedTest
    @ValueSource(strings = { "a;b", "\"open", "\"a\"b\"", "a\nty=g", "a}\n", " blank", "a;\n}\nunit=x;\n{", "/* c */" })
    void valueThatWouldBreakTheFileDoesNot(String value) {
        assertFalse(ParameterDraft.of("cm", value).readsBack());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "unit", "a b", "ty=g;cm", "夜" })
    void keyThatIsNoKeyDoesNot(String key) {
        assertFalse(ParameterDraft.of(key, "1").readsBack());
    }
}
