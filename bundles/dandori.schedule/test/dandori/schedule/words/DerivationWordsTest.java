package dandori.schedule.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.schedule.calendar.CalendarBook;
import dandori.schedule.clock.ZoneClock;
import dandori.schedule.plan.JobnetPlan;
import dandori.schedule.plan.PlanBasis;
import dandori.schedule.plan.Registration;
import dandori.schedule.text.JobnetReader;
import dandori.schedule.text.Parameter;

class DerivationWordsTest {

    @ParameterizedTest
    @ValueSource(strings = { "ja", "zh" })
    void everySentenceIsThereInEveryLanguage(String language) {
        ResourceBundle english = ResourceBundle.getBundle("dandori.schedule.words.derivations", Locale.ROOT);

        ResourceBundle other = ResourceBundle.getBundle("dandori.schedule.words.derivations",
                Locale.forLanguageTag(language));

        assertEquals(language, other.getLocale().getLanguage());
        assertEquals(english.keySet(), other.keySet());
    }

    @Test
    void dayTellsItsRulingThenEveryRuleWithItsSteps() {
        var schedule = JobnetReader.read("net", List.of(new Parameter("sd", "1,we"), new Parameter("cy", "1,(1,w)"),
                new Parameter("st", "1,09:00"))).value();
        var basis = PlanBasis.ofRoot(new CalendarBook(List.of()).calendarOf("/"), new ZoneClock(ZoneId.of("UTC")),
                Registration.at(Instant.parse("2026-04-01T00:00:00Z")));

        var lines = new DerivationWords(Locale.ENGLISH, ZoneOffset.UTC)
                .lines(new JobnetPlan(schedule, basis).why(LocalDate.of(2026, 4, 2)));

        assertEquals(List.of("2026-04-02 (Thursday) is open: no calendar says otherwise", "Rule 1: does not run",
                "  first candidate: sd=we from the registration day 2026-04-01 on gives 2026-04-01",
                "  this day is no candidate of the rule; the nearest are 2026-04-01 before and 2026-04-08 after"),
                lines);
    }
}
