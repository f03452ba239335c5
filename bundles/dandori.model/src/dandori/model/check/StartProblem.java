package dandori.model.check;

import dandori.unitdef.problem.ProblemKind;
import dandori.unitdef.problem.Severity;

/** What can be wrong with what a job starts ({@code definitions.md} §1.1). */
public enum StartProblem implements ProblemKind {
    /** A job without a program and without a command text. */
    NOTHING_TO_START;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String english() {
        return "The job starts nothing and would be refused at registration. Name a program (sc) or write a command text"
                + " (te).";
    }
}
