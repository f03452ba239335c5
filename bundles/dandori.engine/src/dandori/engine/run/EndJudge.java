package dandori.engine.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dandori.engine.definition.EndJudgment;
import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.JudgmentDefinition.Comparison;
import dandori.engine.definition.JudgmentDefinition.Condition;
import dandori.engine.port.FileFacts;
import dandori.engine.state.Event;

/** How a return code or a file becomes an end (definitions.md §1.1, §1.2). */
final class EndJudge {

    /** File systems stamp with a clock that stands still between two ticks of the kernel. */
    private static final Duration LAG = Duration.ofMillis(10);

    private final FileFacts files;

    EndJudge(FileFacts files) {
        this.files = files;
    }

    /** @param submitted when the attempt was handed to the runner, before its process began */
    Event judge(JobDefinition job, int code, Instant submitted) {
        EndJudgment judgment = job.judgment();
        return switch (judgment.kind()) {
            case ALWAYS_NORMAL -> Event.END_NORMAL;
            case ALWAYS_ABNORMAL -> Event.END_ABNORMAL;
            case THRESHOLD -> threshold(judgment, code);
            case FILE_EXISTS -> normalIf(modified(job).isPresent());
            case FILE_UPDATED -> normalIf(modified(job).filter(at -> !at.isBefore(submitted.minus(LAG))).isPresent());
        };
    }

    private static Event threshold(EndJudgment judgment, int code) {
        if (code > judgment.abnormalAbove()) {
            return Event.END_ABNORMAL;
        }
        return code > judgment.warningAbove() ? Event.END_WARNING : Event.END_NORMAL;
    }

    private Optional<Instant> modified(JobDefinition job) {
        return files.lastModified(job.judgment().file(), job.work().workPath());
    }

    private static Event normalIf(boolean holds) {
        return holds ? Event.END_NORMAL : Event.END_ABNORMAL;
    }

    /** Whether there is a retry left for this code. */
    static boolean retries(JobDefinition job, int code, int attempt) {
        return job.retry().filter(retry -> code >= retry.fromCode() && code <= retry.toCode()
                && attempt <= retry.times()).isPresent();
    }

    /** Whether the condition of a judgment job holds, asked of the return code before it. */
    boolean holds(Condition condition, long code) {
        if (condition instanceof Condition.Code asked) {
            return holds(asked.comparison(), code, asked.value());
        }
        if (condition instanceof Condition.Range range) {
            boolean above = range.lowIncluded() ? code >= range.low() : code > range.low();
            boolean below = range.highIncluded() ? code <= range.high() : code < range.high();
            return (above && below) == range.inside();
        }
        var file = (Condition.FileExists) condition;
        return files.lastModified(file.file(), Optional.empty()).isPresent() == file.exists();
    }

    private static boolean holds(Comparison comparison, long code, long value) {
        return switch (comparison) {
            case GREATER -> code > value;
            case GREATER_OR_EQUAL -> code >= value;
            case LESS -> code < value;
            case LESS_OR_EQUAL -> code <= value;
            case EQUAL -> code == value;
            case NOT_EQUAL -> code != value;
        };
    }
}
