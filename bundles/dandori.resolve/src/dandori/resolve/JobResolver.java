package dandori.resolve;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.EndJudgment;
import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.JobWork;
import dandori.engine.definition.JobWork.Command;
import dandori.engine.definition.JobWork.Output;
import dandori.engine.definition.Retry;
import dandori.engine.definition.UnitDefinition;
import dandori.model.Job;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.model.UnitTypes;
import dandori.resolve.Refusal.Reason;

/** One job that is a process: of Unix, or of a queue. */
final class JobResolver {

    /** Minutes a run may be expected to take. */
    static final int LONGEST_DURATION = 2879;
    private static final int LONGEST_TIME_OUT = 1440;
    private static final List<String> TRANSFER = List.of("ts1", "ts2", "ts3", "ts4");

    private final Job job;
    private final Surroundings surroundings;
    private final List<Refusal> refusals;
    private final MacroVariables macros;
    private final Numbers numbers;

    JobResolver(Job job, Surroundings surroundings, List<Refusal> refusals) {
        this.job = job;
        this.surroundings = surroundings;
        this.refusals = refusals;
        macros = new MacroVariables(surroundings.variables());
        numbers = new Numbers(job, refusals);
    }

    Optional<UnitDefinition> job() {
        TRANSFER.forEach(key -> text(key).ifPresent(value -> refuse(Reason.PARAMETER_NOT_EXECUTED, key)));
        refuseOtherUser();
        Optional<Command> command = command();
        if (command.isEmpty()) {
            return Optional.empty();
        }
        var work = new JobWork(command.get(), environment(), text("ev"), text("wkp"), text("si"), output("so", "soa"),
                output("se", "sea"));
        return Optional.of(new JobDefinition(job.getName(), UnitTypes.recovery(job.getType()), Resolver.hold(job), work,
                judgment(), retry(), minutes("etm", LONGEST_TIME_OUT), minutes("fd", LONGEST_DURATION), priority(),
                new AgentName(job, surroundings, refusals).agent(), text("jty").filter("n"::equals).isPresent()));
    }

    private Optional<Command> command() {
        Optional<String> script = text("te");
        if (script.isPresent()) {
            return Optional.of(new Command.ShellText(script.get()));
        }
        Optional<String> program = text("sc").filter(value -> !value.isBlank());
        if (program.isEmpty()) {
            refuse(Reason.NOTHING_TO_START);
            return Optional.empty();
        }
        return Optional.of(new Command.Program(program.get(), words()));
    }

    private List<String> words() {
        try {
            return ShellWords.split(text("prm").orElse(""));
        } catch (IllegalArgumentException unclosed) {
            refuse(Reason.BAD_WORDS, "prm", unclosed.getMessage());
            return List.of();
        }
    }

    private Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String written : UnitSettings.texts(job, "env")) {
            String assignment = macros.replaceIn(written);
            int equals = assignment.indexOf('=');
            if (equals <= 0) {
                refuse(Reason.BAD_VALUE, "env", written);
            } else {
                variables.put(assignment.substring(0, equals), assignment.substring(equals + 1));
            }
        }
        return variables;
    }

    private Optional<Output> output(String key, String mode) {
        boolean append = text(mode).filter("add"::equals).isPresent();
        return text(key).map(file -> new Output(file, append));
    }

    private EndJudgment judgment() {
        String kind = text("jd").orElse("cod");
        String file = text("jdf").orElse("");
        return switch (kind) {
            case "cod" -> threshold();
            case "nm" -> new EndJudgment(EndJudgment.Kind.ALWAYS_NORMAL, 0, 0, "");
            case "ab" -> new EndJudgment(EndJudgment.Kind.ALWAYS_ABNORMAL, 0, 0, "");
            case "mdf" -> new EndJudgment(EndJudgment.Kind.FILE_UPDATED, 0, 0, file);
            case "exf" -> new EndJudgment(EndJudgment.Kind.FILE_EXISTS, 0, 0, file);
            default -> {
                refuse(Reason.BAD_VALUE, "jd", kind);
                yield threshold();
            }
        };
    }

    private EndJudgment threshold() {
        long abnormalAbove = numbers.between("tho", 0, Integer.MAX_VALUE).orElse(0L);
        long warningAbove = numbers.between("wth", 0, Integer.MAX_VALUE).orElse(abnormalAbove);
        return EndJudgment.threshold(Math.min(warningAbove, abnormalAbove), abnormalAbove);
    }

    /** Needs {@code jd=cod} and {@code abr=y}; the range alone switches nothing on (definitions.md §0). */
    private Optional<Retry> retry() {
        boolean wanted = text("abr").filter("y"::equals).isPresent() && text("jd").orElse("cod").equals("cod");
        if (!wanted) {
            return Optional.empty();
        }
        long from = numbers.between("rjs", 1, 4294967295L).orElse(1L);
        long to = numbers.between("rje", 1, 4294967295L).orElse(4294967295L);
        long times = numbers.between("rec", 1, 12).orElse(1L);
        long interval = numbers.between("rei", 1, 10).orElse(1L);
        return Optional.of(new Retry(from, to, (int) times, Duration.ofMinutes(interval)));
    }

    private Optional<Duration> minutes(String key, int most) {
        return numbers.between(key, 1, most).map(Duration::ofMinutes);
    }

    /** The job's own, else that of the nearest upper jobnet, else 1. */
    private int priority() {
        for (Unit unit = job; unit != null; unit = unit.getUpper()) {
            if (UnitSettings.text(unit, "pr").isPresent()) {
                return new Numbers(unit, refusals).between("pr", 1, 5).orElse(1L).intValue();
            }
        }
        return 1;
    }

    private void refuseOtherUser() {
        text("un").filter(user -> !user.equals(surroundings.user()))
                .ifPresent(user -> refuse(Reason.OTHER_USER, user, surroundings.user()));
    }

    private Optional<String> text(String key) {
        return UnitSettings.text(job, key).map(macros::replaceIn);
    }

    private void refuse(Reason reason, String... arguments) {
        refusals.add(Refusal.of(reason, UnitPath.of(job), arguments));
    }
}
