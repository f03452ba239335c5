package dandori.unitdef.check;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import java.util.List;
import java.util.stream.Stream;

/** A list of checks, put to every unit of a file. Immutable. */
public final class Checks {

    private final Catalogue catalogue;
    private final List<Check> checks;
    private final Surroundings surroundings;

    /** Exactly these checks; what the catalogue does not know is unknown. */
    public Checks(Catalogue catalogue, List<Check> checks) {
        this(catalogue, checks, Surroundings.UNKNOWN);
    }

    private Checks(Catalogue catalogue, List<Check> checks, Surroundings surroundings) {
        this.catalogue = catalogue;
        this.checks = List.copyOf(checks);
        this.surroundings = surroundings;
    }

    /** Every check that the text alone can answer; what dates come out of schedules is checked elsewhere. */
    public static Checks standard() {
        Catalogue catalogue = Catalogue.standard();
        return new Checks(catalogue, Stream.of(units(), parameters(catalogue), flow(), references())
                .flatMap(List::stream).toList());
    }

    private static List<Check> units() {
        return List.of(new UnitTypeCheck(), new UnitNameCheck(), new UnitAttributesCheck(), new DuplicateUnitCheck(),
                new NestingCheck(), new PlacementCheck(), new UnitCountCheck(), new LayoutCheck(), new ElementCheck(),
                new StartConditionCheck(), new TriggerCheck());
    }

    private static List<Check> parameters(Catalogue catalogue) {
        return List.of(new CalendarPlacementCheck(), new ParameterKeyCheck(catalogue),
                new ParameterPlacementCheck(catalogue), new ParameterValueCheck(catalogue),
                new RequiredParameterCheck(), new EndJudgmentCheck(),
                new RetryCheck(), new TransferFileCheck(), new FileMonitoringCheck(), new EventCheck(),
                new JudgmentCheck(), new HoldCheck(), new StartConditionUseCheck());
    }

    private static List<Check> flow() {
        return List.of(new RelationCheck(), new RelationCycleCheck(), new DuplicateRelationCheck(),
                new DependentUnitCheck(), new RecoveryCheck(), new PredecessorCheck(), new JudgedUnitCheck(),
                new ReachCheck());
    }

    private static List<Check> references() {
        return List.of(new ReferenceCheck(), new ExclusiveJobnetCheck(), new WaitCheck(), new ConnectorCheck(),
                new AgentCheck());
    }

    /** These checks and more. */
    public Checks with(List<Check> more) {
        return new Checks(catalogue, Stream.concat(checks.stream(), more.stream()).toList(), surroundings);
    }

    /** The same checks, knowing what is beside the file. */
    public Checks within(Surroundings known) {
        return new Checks(catalogue, checks, known);
    }

    /** Everything these checks find in a file, in the order of the text. Grammar problems are the parser's. */
    public List<Problem> problems(DefinitionTree tree) {
        return new Inspection(this, tree, Memory.NONE).problems();
    }

    CheckedFile open(DefinitionTree tree) {
        return new CheckedFile(tree, catalogue, surroundings);
    }

    void check(CheckedUnit unit, Findings findings) {
        for (Check check : checks) {
            check.check(unit, findings);
        }
    }
}
