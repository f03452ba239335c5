package dandori.app.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.engine.plan.MissedPolicy;
import dandori.engine.plan.PlanAnswer;
import dandori.engine.state.State;
import dandori.operations.Reason;

/** Every reason why something is not done is worded, and names what it is about. */
class ReasonTextTest {

    private static final List<String> OPERATIONS = List.of("NOT_IN_STATE", "NOT_FOR_KIND", "NOTHING_TO_DO",
            "UNKNOWN_UNIT", "ROOT_ONLY", "NO_GENERATION", "NOTHING_OPEN", "NOTHING_BEGUN", "NO_TAKER");

    @ParameterizedTest
    @ValueSource(strings = { "en", "ja", "zh" })
    void everyRefusalOfAPlanNamesItsJobnet(String language) {
        var texts = new Texts(Locale.forLanguageTag(language));

        for (PlanAnswer.Reason reason : PlanAnswer.Reason.values()) {
            String said = texts.reason(Reason.of("plan_" + reason.name(), "/g/n", "X", "Y"));

            assertTrue(said.contains("/g/n"), said);
            assertFalse(said.contains("{"), said);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ja", "zh" })
    void everyRefusalOfAnOperationNamesItsUnit(String language) {
        var texts = new Texts(Locale.forLanguageTag(language));

        for (String reason : OPERATIONS) {
            String said = texts.reason(Reason.of("operation_" + reason, "/g/n/j", State.NORMAL));

            assertTrue(said.contains("/g/n/j"), said);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ja", "zh" })
    void everyPolicySaysWhatBecomesOfMissedStarts(String language) {
        var texts = new Texts(Locale.forLanguageTag(language));

        for (MissedPolicy policy : MissedPolicy.values()) {
            assertTrue(texts.get("missed_" + policy.name(), "/g/n", "3", "first", "last").contains("/g/n"));
        }
    }

    @Test
    void instantsAreToldByTheWallClock() {
        String said = new Texts(Locale.ENGLISH)
                .reason(Reason.of("plan_START_TAKEN", "/g/n", "2026-11-13T09:00:00Z"));

        assertFalse(said.contains("T09"), said);
        assertTrue(said.matches(".*2026-11-1[234] \\d\\d:\\d\\d:00.*"), said);
    }
}
