package dandori.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import dandori.model.schedule.PlannedJobnet;
import dandori.app.schedule.ScheduleWords;
import dandori.schedule.why.DayExplanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dandori why FILE UNIT DATE}: how a schedule day comes to its runs, or to none. */
@Command(name = "why", mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {

    @ParentCommand
    private DandoriCommand dandori;
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path path;
    @Parameters(index = "1", paramLabel = "UNIT", descriptionKey = "why.unit")
    private String unit;
    @Parameters(index = "2", paramLabel = "DATE", descriptionKey = "why.date")
    private String date;
    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
    private String charset = "UTF-8";
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;
    @Mixin
    private PlanOptions options = new PlanOptions();

    @Override
    public Integer call() {
        LocalDate day = PlanOptions.date("DATE", date);
        // The month as a whole, so that runs moved within it are seen with the candidate they come from.
        LocalDate registered = options.registered(day.withDayOfMonth(1));
        ScheduleWords words = options.words();
        PlannedFile file = PlannedFile.read(path, charset, dandori.console(), words);
        PlannedJobnet planned = options.planner(file.definition(), registered).plan(file.jobnet(unit));
        file.tellRemarks();
        DayExplanation explanation = planned.why(day);
        if (json) {
            dandori.console().json(new ScheduleJson(words, options.zone()).day(planned, explanation));
        } else {
            dandori.console().line(words.get("command.why", planned.path(), day, registered));
            words.lines(explanation).forEach(dandori.console()::line);
        }
        return ExitCode.NORMAL;
    }
}
