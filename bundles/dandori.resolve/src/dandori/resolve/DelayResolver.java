package dandori.resolve;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.engine.definition.DelayLimits;
import dandori.engine.definition.DelayLimits.From;
import dandori.engine.definition.DelayLimits.Limit;
import dandori.model.Jobnet;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.resolve.Refusal.Reason;

/** When one jobnet is late ({@code sy}, {@code ey} by rule, {@code fd}; definitions.md §3.2). */
final class DelayResolver {

    private static final Pattern FORM = Pattern
            .compile("(?:(\\d{1,3}),)?(?:(\\d{1,2}):([0-5]\\d)|([MUC])(\\d{1,4}))");

    private final Jobnet jobnet;
    private final List<Refusal> refusals;

    DelayResolver(Jobnet jobnet, List<Refusal> refusals) {
        this.jobnet = jobnet;
        this.refusals = refusals;
    }

    Optional<DelayLimits> limits() {
        Map<Integer, Limit> start = limits("sy");
        Map<Integer, Limit> end = limits("ey");
        Optional<Duration> expected = new Numbers(jobnet, refusals).between("fd", 1, JobResolver.LONGEST_DURATION)
                .map(Duration::ofMinutes);
        boolean any = !start.isEmpty() || !end.isEmpty() || expected.isPresent();
        return any ? Optional.of(new DelayLimits(start, end, expected)) : Optional.empty();
    }

    private Map<Integer, Limit> limits(String key) {
        Map<Integer, Limit> limits = new HashMap<>();
        for (String written : UnitSettings.texts(jobnet, key)) {
            Matcher form = FORM.matcher(written.strip());
            if (form.matches()) {
                limits.put(form.group(1) == null ? 1 : Integer.parseInt(form.group(1)), limit(form));
            } else {
                refusals.add(Refusal.of(Reason.BAD_VALUE, UnitPath.of(jobnet), key, written));
            }
        }
        return limits;
    }

    private static Limit limit(Matcher form) {
        if (form.group(4) == null) {
            Duration time = Duration.ofHours(Long.parseLong(form.group(2)))
                    .plusMinutes(Long.parseLong(form.group(3)));
            return new Limit(From.DAY, time);
        }
        From from = switch (form.group(4)) {
            case "M" -> From.ROOT;
            case "U" -> From.UPPER;
            default -> From.ITSELF;
        };
        return new Limit(from, Duration.ofMinutes(Long.parseLong(form.group(5))));
    }
}
