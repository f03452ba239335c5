package dandori.model.check;

import java.util.List;

import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.Validation;
import dandori.unitdef.check.Checks;
import dandori.unitdef.check.RepeatedChecks;
import dandori.unitdef.check.Surroundings;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;

/** Every check there is, as one engine. Immutable; safe for use by several threads. */
public final class DefinitionChecks {

    private static final Checks ALL = Checks.standard()
            .with(List.of(new RuleCheck(), new RuleLinkCheck(), new FiringCheck(), new CalendarDayCheck(),
                    new StartCheck()));

    private final Checks checks;

    private DefinitionChecks(Checks checks) {
        this.checks = checks;
    }

    /** All checks, knowing nothing but the file. */
    public static DefinitionChecks standard() {
        return new DefinitionChecks(ALL);
    }

    /** All checks, knowing what is beside the file: the units of other files, the agents of the site. */
    public static DefinitionChecks within(Surroundings known) {
        return new DefinitionChecks(ALL.within(known));
    }

    /** The same checks for a file that is checked after every edit; looks only at what an edit may have changed. */
    public RepeatedChecks repeated() {
        return new RepeatedChecks(checks);
    }

    /**
     * Reads a file and finds everything that is wrong with it.
     *
     * @param charset name of its charset; a UTF-8 byte order mark outranks it. Lengths are counted in it.
     */
    public Validation validate(byte[] content, String charset) {
        return DefinitionReader.validate(content, charset, checks);
    }

    /** Everything that is wrong with a file that has been read. */
    public Validation validate(Reading reading) {
        return DefinitionReader.validate(reading, checks);
    }

    /** What is wrong with units, parameters and dates of a file that has been read; not with its bytes and grammar. */
    public List<Problem> problems(DefinitionTree tree) {
        return checks.problems(tree);
    }
}
