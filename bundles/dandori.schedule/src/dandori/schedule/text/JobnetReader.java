package dandori.schedule.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import dandori.schedule.EpochDays;
import dandori.schedule.rule.GivenMonth;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.rule.JobnetSchedule.Terms;
import dandori.schedule.rule.RuleDefinition;
import dandori.schedule.rule.StartDay;

/**
 * Reads what a jobnet's parameters say about its dates: {@code sd st cy sh shd cftd ln sy ey wc wt} by rule,
 * {@code ed ejn jc de} for all. Other keys are left alone, so all parameters of a unit may be handed over.
 */
public final class JobnetReader {

    private final List<Problem> problems = new ArrayList<>();
    private final SortedMap<Integer, RuleDraft> drafts = new TreeMap<>();
    private int validUntil = Terms.NONE.validUntil();
    private String exclusive = "";
    private String calendar = "";
    private boolean independent;

    private JobnetReader() {
    }

    /**
     * Reads a jobnet.
     *
     * @param jobnet     the jobnet's name
     * @param parameters all its parameters in the order written
     * @return the schedule, without the rules and terms that could not be understood, and the problems
     */
    public static Reading<JobnetSchedule> read(String jobnet, List<Parameter> parameters) {
        JobnetReader reader = new JobnetReader();
        for (int position = 0; position < parameters.size(); position++) {
            reader.take(position, parameters.get(position));
        }
        return reader.finish(jobnet);
    }

    private void take(int position, Parameter parameter) {
        String value = parameter.value().strip();
        if (RuleDraft.knows(parameter.key())) {
            ruleParameter(position, parameter);
            return;
        }
        switch (parameter.key()) {
            case "ed" -> validUntil(position, parameter);
            case "ejn" -> exclusive = value;
            case "jc" -> calendar = value;
            case "de" -> dependence(position, parameter);
            default -> {
                // not about dates
            }
        }
    }

    private void ruleParameter(int position, Parameter parameter) {
        Parsed<NumberedValue> split = NumberedValue.split(parameter);
        Parsed<?> result = split.then(numbered -> {
            RuleDraft draft = drafts.computeIfAbsent(numbered.rule(), RuleDraft::new);
            if (!draft.writtenFirst(parameter.key())) {
                problems.add(Problem.warning(position, ProblemCode.WRITTEN_TWICE, parameter.key(), draft.number()));
            }
            return draft.set(parameter.key(), numbered.value()).map(Object.class::cast);
        });
        report(position, parameter, result);
    }

    private void report(int position, Parameter parameter, Parsed<?> result) {
        if (result instanceof Parsed.Refused<?> refusal) {
            problems.add(Problem.refused(position, parameter, refusal));
        } else if (result instanceof Parsed.Accepted<?> accepted && !writable(accepted.value())) {
            problems.add(Problem.warning(position, ProblemCode.OUTSIDE_FILE_FORMAT, parameter.key(),
                    parameter.value()));
        }
    }

    private static boolean writable(Object value) {
        if (value instanceof LocalDate date) {
            return Numbers.inFileFormat(date.getYear());
        }
        GivenMonth month = value instanceof StartDay.InMonth start ? start.month() : GivenMonth.NONE;
        return !month.exact() || Numbers.inFileFormat(month.year());
    }

    private void validUntil(int position, Parameter parameter) {
        Parsed<LocalDate> date = Numbers.date(parameter.value().strip());
        report(position, parameter, date.map(until -> {
            validUntil = EpochDays.of(until);
            return until;
        }));
    }

    private void dependence(int position, Parameter parameter) {
        String value = parameter.value().strip();
        if (value.equals("y") || value.equals("n")) {
            independent = value.equals("n");
        } else {
            report(position, parameter, Parsed.refused(ProblemCode.FORM_UNKNOWN, "y|n"));
        }
    }

    private Reading<JobnetSchedule> finish(String jobnet) {
        List<RuleDefinition> rules = new ArrayList<>();
        for (RuleDraft draft : drafts.values()) {
            if (draft.complete()) {
                rules.add(draft.build());
            } else if (!draft.hasStartDay()) {
                problems.add(Problem.error(-1, ProblemCode.START_DAY_MISSING, draft.number()));
            }
        }
        if (drafts.isEmpty()) {
            rules.add(RuleDefinition.DEFAULT);
        }
        Terms terms = new Terms(validUntil, exclusive, calendar, independent && !drafts.isEmpty());
        return new Reading<>(new JobnetSchedule(jobnet, rules, terms), problems);
    }
}
