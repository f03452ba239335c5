package dandori.documents.build;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dandori.diagram.UnitKind;
import dandori.documents.content.Document;
import dandori.documents.content.Form;
import dandori.documents.content.Head;
import dandori.documents.content.Heading;
import dandori.documents.content.Scope;
import dandori.documents.content.TableSection;
import dandori.documents.words.Words;

/** Makes the document of what has run: a generation per row, by the time it began. */
public final class ResultsBuilder {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final List<Double> SHARES = List.of(0.32, 0.08, 0.14, 0.13, 0.13, 0.13, 0.07);

    private ResultsBuilder() {
    }

    /** The document of the generations that began, or were to begin, in a stretch of days, both ends included. */
    public static Document build(Head head, Locale locale, List<RunResult> results, LocalDate from, LocalDate to) {
        Words words = new Words(locale);
        List<List<String>> rows = results.stream().filter(result -> within(result.at(), from, to))
                .sorted(Comparator.comparing(RunResult::at).thenComparing(RunResult::path)).map(ResultsBuilder::row)
                .toList();
        List<String> heads = Stream.of("jobnet", "generation", "state", "scheduled", "started", "ended", "duration")
                .map(key -> words.get("results." + key)).toList();
        Heading heading = new Heading("results:", "", words.get("results.runs", from, to), 0, UnitKind.JOBNET, false);
        Head titled = head.title().isBlank()
                ? new Head(words.get("title.results"), head.edition(), head.author(), head.approver(), head.date())
                : head;
        return new Document(titled, Form.RESULTS, Scope.WHOLE, from + "–" + to, "", words.locale(), List.of(),
                Optional.empty(), List.of(new TableSection(heading, heads, SHARES, rows)));
    }

    private static boolean within(LocalDateTime at, LocalDate from, LocalDate to) {
        return at != null && !at.toLocalDate().isBefore(from) && !at.toLocalDate().isAfter(to);
    }

    private static List<String> row(RunResult result) {
        return List.of(result.path(), result.generation(), result.state(), text(result.scheduled()),
                text(result.started()), text(result.ended()), result.duration());
    }

    private static String text(LocalDateTime at) {
        return at == null ? "" : TIME.format(at);
    }
}
