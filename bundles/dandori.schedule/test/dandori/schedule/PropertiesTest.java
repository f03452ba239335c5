package dandori.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dandori.schedule.plan.JobnetPlan;
import dandori.schedule.plan.Reevaluation;
import dandori.schedule.plan.Run;
import dandori.schedule.plan.Starts;
import dandori.schedule.rule.DaysFromStart;
import dandori.schedule.rule.RuleDefinition;
import dandori.schedule.rule.Substitution;
import dandori.schedule.why.CandidateStep;
import dandori.schedule.why.CycleStep;
import dandori.schedule.why.DayExplanation;
import dandori.schedule.why.Derivation;
import dandori.schedule.why.Step;

/** What holds for every schedule, on random cases. */
class PropertiesTest {

    private static final int CASES = Boolean.getBoolean("dandori.long") ? 20_000 : 500;

    private static Stream<ScheduleCase> cases() {
        return Stream.iterate(7_000_000L, seed -> seed + 1).limit(CASES).map(RandomCases::of);
    }

    private static RuleDefinition.Dates rule(JobnetPlan plan, int number) {
        return plan.schedule().rules().stream().filter(rule -> rule.number() == number).findFirst().orElseThrow()
                .when();
    }

    private static int candidate(Derivation derivation) {
        return derivation.steps().stream().filter(step -> step instanceof CandidateStep || step instanceof CycleStep)
                .reduce((first, second) -> second).map(Step::after).orElseThrow();
    }

    @Test
    void noRunOnAClosedDayUnlessSubstitutionOrPlainDaysAllowIt() {
        cases().map(ProductAnswer::new).forEach(answer -> {
            JobnetPlan plan = answer.plan();
            answer.runs().stream().flatMap(run -> run.derivations().stream()).forEach(derivation -> {
                RuleDefinition.Dates when = rule(plan, derivation.rule());
                boolean staysOpen = when.substitution().kind() != Substitution.Kind.RUN_ANYWAY
                        && !(when.daysFromStart() instanceof DaysFromStart.DaysBefore)
                        && !(when.daysFromStart() instanceof DaysFromStart.DaysAfter);
                int day = EpochDays.of(derivation.day().orElseThrow());
                assertTrue(!staysOpen || plan.basis().calendar().isOpen(day), () -> "closed: " + derivation);
            });
        });
    }

    @Test
    void noRunFartherFromItsCandidateThanSubstitutionAndDaysFromStartReach() {
        cases().map(ProductAnswer::new).forEach(answer -> {
            JobnetPlan plan = answer.plan();
            answer.runs().stream().flatMap(run -> run.derivations().stream()).forEach(derivation -> {
                RuleDefinition.Dates when = rule(plan, derivation.rule());
                int moved = EpochDays.of(derivation.day().orElseThrow()) - candidate(derivation);
                int reach = (when.substitution().moves() ? when.substitution().within() : 0)
                        + when.daysFromStart().reach();
                assertTrue(Math.abs(moved) <= reach, () -> moved + " days: " + derivation);
            });
        });
    }

    @Test
    void everyDerivationReevaluatesToTheSameDayAndStart() {
        cases().forEach(asked -> {
            ProductAnswer answer = new ProductAnswer(asked);
            ProductAnswer again = new ProductAnswer(asked);
            Reevaluation reevaluation = new Reevaluation(again.basis().calendar(), again.basis().clock());
            for (Run run : answer.runs()) {
                assertEquals(run.rules(),
                        run.derivations().stream().map(Derivation::rule).distinct().sorted().toList(), run::toString);
                for (Derivation derivation : run.derivations()) {
                    assertEquals(Optional.empty(), reevaluation.firstUntrue(derivation), asked::toString);
                    assertEquals(run.start(), derivation.start().orElseThrow());
                }
            }
        });
    }

    @Test
    void everyRuleExplainsEveryDayAndItsAbsencesReevaluateToo() {
        cases().limit(CASES / 5).forEach(asked -> {
            ProductAnswer answer = new ProductAnswer(asked);
            JobnetPlan plan = answer.plan();
            Reevaluation reevaluation = new Reevaluation(answer.basis().calendar(), answer.basis().clock());
            Set<Integer> rules = plan.schedule().rules().stream().map(RuleDefinition::number)
                    .collect(Collectors.toSet());
            for (int i = 1; i <= 28; i += 3) {
                LocalDate day = asked.month().atDay(i);
                DayExplanation why = plan.why(day);
                assertEquals(rules, Stream.concat(why.runs().stream(), why.absent().stream()).map(Derivation::rule)
                        .collect(Collectors.toSet()), asked::toString);
                why.absent().forEach(absent -> {
                    assertEquals(Optional.empty(), reevaluation.firstUntrue(absent), () -> day + " " + asked);
                    assertTrue(!absent.day().equals(Optional.of(day)), () -> day + " runs after all: " + absent);
                });
            }
        });
    }

    @Test
    void aStretchShowsTheSameRunsAsItsParts() {
        cases().forEach(asked -> {
            JobnetPlan plan = new ProductAnswer(asked).plan();
            YearMonth next = asked.month().plusMonths(1);
            LocalDate first = asked.month().atDay(1);

            List<Run> together = plan.runs(first, next.atEndOfMonth());
            List<Run> apart = Stream.of(plan.runs(first, asked.month().atDay(10)),
                    plan.runs(asked.month().atDay(11), next.atEndOfMonth())).flatMap(List::stream)
                    .sorted((one, other) -> one.start().compareTo(other.start())).toList();

            assertEquals(together, apart, asked::toString);
        });
    }

    @Test
    void startsWithoutDerivationsAreTheSameAsRuns() {
        cases().forEach(asked -> {
            JobnetPlan plan = new ProductAnswer(asked).plan();
            LocalDate first = asked.month().atDay(1);
            List<Run> runs = plan.runs(first, first.plusDays(80));

            Starts starts = plan.starts(first, first.plusDays(80));

            assertEquals(runs.size(), starts.size());
            for (int i = 0; i < runs.size(); i++) {
                assertEquals(runs.get(i).start(), starts.at(i));
                assertEquals(runs.get(i).day(), starts.date(i));
                assertEquals(runs.get(i).origins(), starts.origins(i));
            }
        });
    }

    @Test
    void nextRunsOneAfterAnotherAreTheRunsOfTheStretch() {
        cases().limit(CASES / 5).forEach(asked -> {
            JobnetPlan plan = new ProductAnswer(asked).plan();
            LocalDate first = asked.month().atDay(1);
            Instant settled = first.plusDays(6).atStartOfDay().toInstant(ZoneOffset.UTC);
            List<Run> runs = plan.runs(first, first.plusDays(200)).stream().filter(run -> run.start().isAfter(settled))
                    .toList();
            for (int i = 1; i < Math.min(runs.size(), 10); i++) {
                assertEquals(runs.get(i).start(), plan.next(runs.get(i - 1).start()).orElseThrow().start(),
                        asked::toString);
            }
        });
    }
}
