package dandori.app.operate;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import dandori.app.text.Texts;
import dandori.documents.build.RunResult;
import dandori.documents.build.RunResults;
import dandori.operations.GenerationStatus;
import dandori.operations.Operator;

/**
 * How generations went, for documents.
 *
 * @param operator who knows
 * @param unit     path of the one root jobnet that is asked about; {@code null} for all
 * @param zone     the zone of the wall clock
 */
public record GenerationResults(Operator operator, String unit, ZoneId zone) implements RunResults {

    @Override
    public List<RunResult> all(Locale locale) {
        Texts words = new Texts(locale);
        return operator.status(unit).join().stream().map(status -> result(status, words)).toList();
    }

    private RunResult result(GenerationStatus status, Texts words) {
        String execution = status.generation().executionId();
        return new RunResult(status.generation().root(), execution == null ? "" : execution,
                words.get("state_" + status.generation().state().name()), local(status.scheduled()),
                local(status.started()), local(status.ended()));
    }

    private LocalDateTime local(Instant instant) {
        return instant == null ? null : instant.atZone(zone).toLocalDateTime();
    }
}
