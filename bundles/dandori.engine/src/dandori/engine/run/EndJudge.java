package dandori.engine.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import dandori.engine.definition.EndJudgment;
import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.JudgmentDefinition;
import dandori.engine.definition.JudgmentDefinition.Comparison;
import dandori.engine.definition.JudgmentDefinition.Condition;
import dandori.engine.definition.JudgmentDefinition.TextComparison;
import dandori.engine.port.FileFacts;
import dandori.engine.state.Event;

/** How a return code or a file becomes an end (definitions.md §1.1, §1.2). */
final class EndJudge {

    /** File systems stamp with a clock that stands still between two ticks of the kernel. */
    private static final Duration LAG = Duration.ofMillis(10);

    private static final Pattern UNSET = Pattern.compile("\\?AJS2[A-Z0-9.]{1,58}\\?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private final FileFacts files;

    EndJudge(FileFacts files) {
        this.files = files;
    }

    Event judge(GenerationRun run, int unit, int code) {
        var job = (JobDefinition) run.plan.units[unit];
        Instant since = run.submitted[unit];
        return switch (job.judgment().kind()) {
            case ALWAYS_NORMAL -> Event.END_NORMAL;
            case ALWAYS_ABNORMAL -> Event.END_ABNORMAL;
            case THRESHOLD -> threshold(job.judgment(), code);
            case FILE_EXISTS -> normalIf(modified(run, job).isPresent());
            // Handed to the runner before its process began.
            case FILE_UPDATED -> normalIf(modified(run, job).filter(at -> !at.isBefore(since.minus(LAG))).isPresent());
        };
    }

    /** What the thresholds of a job make of a return code that an operator names. */
    static Event threshold(JobDefinition job, int code) {
        return threshold(job.judgment(), code);
    }

    private static Event threshold(EndJudgment judgment, int code) {
        if (code > judgment.abnormalAbove()) {
            return Event.END_ABNORMAL;
        }
        return code > judgment.warningAbove() ? Event.END_WARNING : Event.END_NORMAL;
    }

    private Optional<Instant> modified(GenerationRun run, JobDefinition job) {
        Map<String, String> values = run.facts.variables;
        return files.lastModified(Variables.fill(values, job.judgment().file()),
                Variables.fill(values, job.work().workPath()));
    }

    private static Event normalIf(boolean holds) {
        return holds ? Event.END_NORMAL : Event.END_ABNORMAL;
    }

    /** Whether there is a retry left for this code. */
    static boolean retries(JobDefinition job, int code, int attempt) {
        return job.retry().filter(retry -> code >= retry.fromCode() && code <= retry.toCode()
                && attempt <= retry.times()).isPresent();
    }

    /** Whether the condition of a judgment job holds, asked of what came before it. */
    boolean holds(GenerationRun run, int unit) {
        Condition condition = ((JudgmentDefinition) run.plan.units[unit]).condition();
        Map<String, String> values = run.facts.variables;
        if (condition instanceof Condition.Code asked) {
            return holds(asked.comparison(), JobEnvironment.previousCode(run, unit), asked.value());
        }
        if (condition instanceof Condition.Range range) {
            return holds(range, JobEnvironment.previousCode(run, unit));
        }
        if (condition instanceof Condition.FileExists file) {
            return files.lastModified(Variables.fill(values, file.file()), Optional.empty()).isPresent() == file
                    .exists();
        }
        return variableHolds(condition, values);
    }

    private static boolean holds(Condition.Range range, long code) {
        boolean above = range.lowIncluded() ? code >= range.low() : code > range.low();
        boolean below = range.highIncluded() ? code <= range.high() : code < range.high();
        return (above && below) == range.inside();
    }

    /** What is no number is in no relation to one: the condition does not hold. */
    private static boolean variableHolds(Condition condition, Map<String, String> values) {
        if (condition instanceof Condition.Text text) {
            return holds(text.comparison(), value(text.written(), values), Variables.fill(values, text.other()));
        }
        if (condition instanceof Condition.Number number) {
            var value = number(number.written(), values);
            return value.isPresent() && holds(number.comparison(), value.getAsLong(), number.value());
        }
        var range = (Condition.NumberRange) condition;
        var value = number(range.written(), values);
        return value.isPresent() && holds(range.range(), value.getAsLong());
    }

    /** A variable that has no value is an empty text. */
    private static String value(String written, Map<String, String> values) {
        String filled = Variables.fill(values, written);
        return UNSET.matcher(filled).matches() ? "" : filled;
    }

    private static OptionalLong number(String written, Map<String, String> values) {
        String value = value(written, values).strip();
        return NUMBER.matcher(value).matches() ? OptionalLong.of(Long.parseLong(value)) : OptionalLong.empty();
    }

    private static boolean holds(TextComparison comparison, String value, String other) {
        return switch (comparison) {
            case EQUAL -> value.equals(other);
            case CONTAINS -> value.contains(other);
            case DIFFERENT -> !value.equals(other);
            case WITHOUT -> !value.contains(other);
            case PRESENT -> !value.isEmpty();
            case ABSENT -> value.isEmpty();
        };
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
