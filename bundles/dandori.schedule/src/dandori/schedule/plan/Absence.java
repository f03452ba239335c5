package dandori.schedule.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import dandori.schedule.EpochDays;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.why.CycleStep;
import dandori.schedule.why.Derivation;

/** Why the rules of a jobnet have no run on a day ({@code schedule.md} §8). */
final class Absence {

    /** How far around the day its neighbours among the candidates are looked for, nearest first. */
    private static final int[] SPANS = { 40, 800, 40 * 366 };

    private final JobnetSchedule schedule;
    private final PlanBasis basis;
    private final CandidateDerivation derivation;

    /**
     * @param derivation how the candidates of a rule are derived
     */
    Absence(JobnetSchedule schedule, PlanBasis basis, CandidateDerivation derivation) {
        this.schedule = schedule;
        this.basis = basis;
        this.derivation = derivation;
    }

    /** Derives one candidate of a rule. */
    @FunctionalInterface
    interface CandidateDerivation {
        Derivation of(RulePlan rule, int candidate);
    }

    /** Derivations of every rule but those that run on the day. */
    List<Derivation> on(int day, BitSet running) {
        List<Derivation> absent = new ArrayList<>();
        for (var rule : schedule.rules()) {
            if (!running.get(rule.number())) {
                absent.addAll(ofRule(new RulePlan(rule, basis, schedule.terms().validUntil()), day));
            }
        }
        return absent;
    }

    private List<Derivation> ofRule(RulePlan rule, int day) {
        if (schedule.undefined()) {
            RuleTrace trace = new RuleTrace(rule);
            trace.undefined();
            return List.of(new Derivation(rule.rule().number(), trace.steps()));
        }
        List<Derivation> touching = touching(rule, day);
        return touching.isEmpty() ? List.of(noCandidate(rule, day)) : touching;
    }

    /** Derivations of the candidates on the day, and of those that substitution or days from start carry to it. */
    private List<Derivation> touching(RulePlan rule, int day) {
        int reach = rule.reach();
        List<Derivation> touching = new ArrayList<>();
        rule.series().visit(day - reach, day + reach, candidate -> {
            if (candidate == day || rule.substituted(candidate) == day || rule.shifted(candidate) == day) {
                touching.add(derivation.of(rule, candidate));
            }
        });
        return touching;
    }

    private Derivation noCandidate(RulePlan rule, int day) {
        RuleTrace trace = new RuleTrace(rule);
        trace.noCandidateOn(day, new CycleStep.Nearest(earlier(rule, day), later(rule, day)));
        return new Derivation(rule.rule().number(), trace.steps());
    }

    private int earlier(RulePlan rule, int day) {
        int[] found = { EpochDays.NONE };
        for (int i = 0; i < SPANS.length && found[0] == EpochDays.NONE; i++) {
            int earliest = Math.max(day - SPANS[i], basis.registrationDay());
            rule.series().visit(earliest, day - 1, candidate -> found[0] = candidate);
        }
        return found[0];
    }

    private int later(RulePlan rule, int day) {
        int[] found = { EpochDays.NONE };
        int earliest = Math.max(day + 1, basis.registrationDay());
        for (int i = 0; i < SPANS.length && found[0] == EpochDays.NONE; i++) {
            rule.series().visit(earliest, Math.min(earliest + SPANS[i], EpochDays.LAST),
                    candidate -> found[0] = found[0] == EpochDays.NONE ? candidate : found[0]);
        }
        return found[0];
    }
}
