package dandori.model.commands.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingRulesTest {

    @ParameterizedTest
    @ValueSource(strings = { "", "1,en", "(f=a,t=b)", "\"a;b{c}\"", "\"two\nlines\"", "\"a #\" quote and ## hash\"",
            "\"##\"", "name:\"a\",name:\"b;\"", "?AJS2X?:EVMSG", "#", "a#b" })
    void valueThatIsReadBackAsItIsIsAllowed(String value) {
        assertEquals(Verdict.allowed(), SettingRules.value("k", value));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a;b", "a}", "{", "\"open", "\"open#\"", "a\nb", "a\r", "\"a\"b\"", "\"a\";\"b\"" })
    void valueThatWouldEndEarlyOrLateIsRefused(String value) {
        assertEquals(Verdict.refused(Reason.VALUE_NOT_READABLE, "k"), SettingRules.value("k", value));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "ty", "el", "ar", "unit", "a b", "a=b", "1a", "ä" })
    void keyOfSomethingElseIsRefused(String key) {
        assertEquals(Verdict.refused(Reason.KEY_NOT_A_SETTING, key), SettingRules.key(key));
    }

    @ParameterizedTest
    @ValueSource(strings = { "cm", "td1", "xx", "future_key" })
    void anyOtherKeyIsAllowedAlsoAnUnknownOne(String key) {
        assertEquals(Verdict.allowed(), SettingRules.key(key));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ",0755", ",,jp1admin,", ",0755,jp1admin,group" })
    void attributesOfAnyLengthAreAllowed(String attributes) {
        assertEquals(Verdict.allowed(), SettingRules.attributes(attributes));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", ",,,,", ",a;", ",a\n", ",\"a\"" })
    void attributesThatAreNoneAreRefused(String attributes) {
        assertEquals(Verdict.refused(Reason.ATTRIBUTES_NOT_READABLE), SettingRules.attributes(attributes));
    }
}
