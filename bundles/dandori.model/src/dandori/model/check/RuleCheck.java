package dandori.model.check;

import java.util.List;
import java.util.Map;

import dandori.schedule.check.Finding;
import dandori.schedule.check.ScheduleCheck;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.text.Problem;
import dandori.schedule.text.ProblemCode;
import dandori.schedule.text.Reading;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Family;
import dandori.unitdef.catalogue.ValueProblem;
import dandori.unitdef.check.Check;
import dandori.unitdef.check.CheckedUnit;
import dandori.unitdef.check.Findings;
import dandori.unitdef.syntax.ParameterNode;

/** A jobnet's rules are complete and do not contradict themselves ({@code schedule.md} §2–§5, §7). */
final class RuleCheck implements Check {

    /** What is said of a finding, and of which parameter of the rule. */
    private record Saying(ScheduleProblem kind, String key) {
    }

    private static final Map<Finding.Code, Saying> SAYINGS = Map.of(
            Finding.Code.WEEKS_OF_COUNTED_DAYS, new Saying(ScheduleProblem.WEEKS_OF_COUNTED_DAYS, "cy"),
            Finding.Code.DAYS_FROM_START_OUT_OF_REACH, new Saying(ScheduleProblem.DAYS_FROM_START_OUT_OF_REACH, "cftd"),
            Finding.Code.CLOSED_DAY_SUBSTITUTED, new Saying(ScheduleProblem.CLOSED_DAY_SUBSTITUTED, "sh"),
            Finding.Code.OVERRIDDEN_BY_UNDEFINED, new Saying(ScheduleProblem.OVERRIDDEN_BY_UNDEFINED, "sd"));

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        if (!unit.is(Family.JOBNET) || !RuleLines.any(unit) && !unit.has("ejn")) {
            return;
        }
        Reading<JobnetSchedule> reading = Schedules.of(unit).reading(unit);
        reading.problems().forEach(problem -> unreadable(unit, problem, findings));
        ScheduleCheck.of(reading.value()).forEach(finding -> contradiction(unit, finding, findings));
    }

    private static void unreadable(CheckedUnit unit, Problem problem, Findings findings) {
        List<String> args = problem.message().args();
        if (is(problem, ProblemCode.START_DAY_MISSING)) {
            int rule = Integer.parseInt(args.get(0));
            findings.add(ScheduleProblem.START_DAY_MISSING, RuleLines.place(unit, rule, "sd"), rule);
        } else if (is(problem, ProblemCode.WRITTEN_TWICE)) {
            ParameterNode line = unit.parameters().get(problem.position());
            findings.add(ScheduleProblem.RULE_PARAMETER_REPEATED, line.keyStart(), args.get(0), args.get(1));
        } else if (problem.severity() == Problem.Severity.ERROR) {
            ParameterNode line = unit.parameters().get(problem.position());
            if (saysNothingElsewhere(unit, line)) {
                findings.add(ScheduleProblem.SCHEDULE_VALUE_UNKNOWN, line.valueStart(), line.key(),
                        CheckedUnit.text(line));
            }
        }
    }

    private static boolean is(Problem problem, ProblemCode code) {
        return problem.message().code().equals(code.code());
    }

    /** Whether the value has the form the catalogue asks for, so that nothing has been said of it yet. */
    private static boolean saysNothingElsewhere(CheckedUnit unit, ParameterNode line) {
        return Catalogue.standard().parameter(line.key())
                .filter(known -> known.grammar(unit.type()).check(CheckedUnit.text(line)).stream()
                        .noneMatch(ValueProblem::isError))
                .isPresent();
    }

    private static void contradiction(CheckedUnit unit, Finding finding, Findings findings) {
        Object[] args = finding.message().args().toArray();
        Saying saying = SAYINGS.get(finding.code());
        if (saying != null) {
            findings.add(saying.kind(), RuleLines.place(unit, finding.rule(), saying.key()), args);
        } else if (finding.code() == Finding.Code.EXCLUSIVE_OF_ITSELF) {
            findings.add(ScheduleProblem.EXCLUSIVE_OF_ITSELF, unit.parameter("ejn").orElseThrow().valueStart(), args);
        }
    }
}
