package dandori.documents.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import dandori.documents.content.Document;
import dandori.documents.content.Head;
import dandori.documents.content.TableSection;

class ResultsBuilderTest {

    private static final LocalDateTime NIGHT = LocalDateTime.of(2026, 11, 30, 23, 59);

    @Test
    void generationsOfThePeriodStandInTheOrderTheyBegan() {
        List<RunResult> results = List.of(
                new RunResult("/b", "@A2", "Ended normally", null, NIGHT, NIGHT.plusSeconds(3723)),
                new RunResult("/a", "", "Not executed", NIGHT.minusHours(1), null, null),
                new RunResult("/c", "@A3", "Ended normally", null, NIGHT.plusHours(1), null),
                new RunResult("/d", "", "Not registered", null, null, null));

        Document document = ResultsBuilder.build(new Head("", "", "", "", ""), Locale.ENGLISH, results,
                LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

        TableSection table = (TableSection) document.sections().get(0);
        assertEquals(List.of(List.of("/a", "", "Not executed", "2026-11-30 22:59:00", "", "", ""),
                List.of("/b", "@A2", "Ended normally", "", "2026-11-30 23:59:00", "2026-12-01 01:01:03", "1:02:03")),
                table.rows());
    }
}
