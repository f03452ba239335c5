package dandori.unitdef.problem;

/**
 * A kind of problem. Implemented by enums, each constant one code, beside the code that detects it; other bundles may
 * add their own.
 */
public interface ProblemKind {

    /** The stable code, upper case with underscores; supplied by the enum constant's name. */
    String name();

    /** How much a problem of this kind matters. */
    Severity severity();

    /**
     * The English sentences: what is wrong and what to do. {@code {0}}, {@code {1}}… stand for the problem's arguments.
     */
    String english();
}
