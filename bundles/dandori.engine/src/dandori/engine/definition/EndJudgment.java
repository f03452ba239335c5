package dandori.engine.definition;

/**
 * How the end of a job is judged ({@code jd}, definitions.md §1.1).
 *
 * @param kind which rule
 * @param warningAbove with {@code THRESHOLD}: a return code above this is a warning; equal to {@code abnormalAbove} when
 *            there is no warning band
 * @param abnormalAbove with {@code THRESHOLD}: a return code above this is abnormal
 * @param file with the file kinds: the file asked about
 */
public record EndJudgment(Kind kind, long warningAbove, long abnormalAbove, String file) {

    public enum Kind {
        THRESHOLD, ALWAYS_NORMAL, ALWAYS_ABNORMAL, FILE_UPDATED, FILE_EXISTS
    }

    /** Return codes up to {@code warningAbove} are normal, up to {@code abnormalAbove} a warning, above abnormal. */
    public static EndJudgment threshold(long warningAbove, long abnormalAbove) {
        return new EndJudgment(Kind.THRESHOLD, warningAbove, abnormalAbove, "");
    }
}
