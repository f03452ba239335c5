package dandori.ui.editor.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.schedule.rule.DaysFromStart;
import dandori.schedule.rule.StartDay;
import dandori.schedule.text.Parsed;
import dandori.schedule.text.RuleText;
import dandori.schedule.text.StartDayText;

class RuleValuesTest {

    @ParameterizedTest
    @ValueSource(strings = { "en", "ud", "15", "2026/04/15", "04/+15", "*1", "@3", "b", "b-3", "*b-3", "+b", "we",
            "+we",
            "2026/04/we", "fr:2", "+fr:5", "mo:b", "04/+mo:b" })
    void startDayTakenApartAndPutTogetherAgainIsTheSame(String text) {
        StartDay day = ((Parsed.Accepted<StartDay>) StartDayText.parse(text)).value();

        assertEquals(text, RuleValues.parts(day).text());
    }

    @ParameterizedTest
    @ValueSource(strings = { "be,2,10", "af,1,5", "db,3", "da,4", "no" })
    void daysFromStartAreTakenApart(String text) {
        DaysFromStart days = ((Parsed.Accepted<DaysFromStart>) RuleText.daysFromStart(text)).value();
        String[] parts = text.split(",");

        assertEquals(parts[0], RuleValues.kind(days));
        assertEquals(parts.length > 1 ? Integer.parseInt(parts[1]) : 1, RuleValues.count(days));
        assertEquals(parts.length > 2 ? Integer.parseInt(parts[2]) : DaysFromStart.DEFAULT_WITHIN,
                RuleValues.within(days));
    }
}
