package dandori.engine.definition;

import java.time.Duration;

/**
 * Automatic retry of a job that ended with a return code in a range.
 *
 * @param fromCode lowest return code retried, inclusive
 * @param toCode highest return code retried, inclusive
 * @param times most retries, 1–12
 * @param interval pause before each retry
 */
public record Retry(long fromCode, long toCode, int times, Duration interval) {
}
