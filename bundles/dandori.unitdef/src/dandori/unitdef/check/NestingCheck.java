package dandori.unitdef.check;

/** Units nest at most 30 levels deep ({@code definitions.md} §10); said once per branch. */
final class NestingCheck implements Check {

    static final int DEEPEST_LEVEL = 30;

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        if (unit.level() == DEEPEST_LEVEL + 1) {
            findings.add(DefinitionProblem.NESTED_TOO_DEEP, unit.node().attributesStart(), unit.attributes().name(),
                    unit.level());
        }
    }
}
