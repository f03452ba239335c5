package dandori.imports.holidays;

import dandori.unitdef.problem.ProblemKind;
import dandori.unitdef.problem.Severity;

/** What can be wrong with the holidays of a calendar. */
public enum HolidayProblem implements ProblemKind {

    /** A group closes the holidays of a year, but not those of the next. */
    HOLIDAYS_END(
            "The calendar has {0} closed dates in {1}, but only {2} in {3}: the holidays of {3} are missing. Add them"
                    + " with \"dandori holidays\".");

    private final String english;

    HolidayProblem(String english) {
        this.english = english;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String english() {
        return english;
    }
}
