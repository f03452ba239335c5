package dandori.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dandori.model.schedule.PlannedJobnet;
import dandori.model.schedule.Planner;
import dandori.app.schedule.ScheduleWords;
import dandori.model.Jobnet;
import dandori.schedule.plan.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dandori schedule FILE [UNIT]}: every planned start of a stretch of schedule days. */
@Command(name = "schedule", mixinStandardHelpOptions = true)
final class ScheduleCommand implements Callable<Integer> {

    @ParentCommand
    private DandoriCommand dandori;
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path path;
    @Parameters(index = "1", arity = "0..1", paramLabel = "UNIT", descriptionKey = "schedule.unit")
    private String unit;
    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "schedule.from")
    private String from;
    @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "schedule.to")
    private String to;
    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
    private String charset = "UTF-8";
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;
    @Mixin
    private PlanOptions options = new PlanOptions();

    @Override
    public Integer call() {
        LocalDate first = PlanOptions.date("--from", from);
        LocalDate last = PlanOptions.date("--to", to);
        if (last.isBefore(first)) {
            throw PlanOptions.usage("command.to-before-from", from, to);
        }
        ScheduleWords words = options.words();
        PlannedFile file = PlannedFile.read(path, charset, dandori.console(), words);
        Planner planner = options.planner(file.definition(), first);
        List<PlannedJobnet> planned = jobnets(file).stream().map(planner::plan).toList();
        file.tellRemarks();
        long starts = planned.stream().mapToLong(jobnet -> print(jobnet, jobnet.runs(first, last), words)).sum();
        if (starts == 0) {
            dandori.console().plainMessage(words.get("command.no-start", from, to));
        }
        return ExitCode.NORMAL;
    }

    private List<Jobnet> jobnets(PlannedFile file) {
        return unit == null
                ? file.definition().rootJobnets().stream().map(Jobnet.class::cast).toList()
                : List.of(file.jobnet(unit));
    }

    private int print(PlannedJobnet jobnet, List<Run> runs, ScheduleWords words) {
        ScheduleJson objects = new ScheduleJson(words, options.zone());
        for (Run run : runs) {
            if (json) {
                dandori.console().json(objects.run(jobnet, run));
            } else {
                dandori.console().line(jobnet.path() + "  " + words.get("command.start", run.day(),
                        words.time(run.start()), rules(run)));
            }
        }
        return runs.size();
    }

    private static String rules(Run run) {
        return run.rules().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
