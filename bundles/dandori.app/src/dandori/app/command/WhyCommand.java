package dandori.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import dandori.app.schedule.PlannedJobnet;
import dandori.app.schedule.ScheduleWords;
import dandori.schedule.why.DayExplanation;
import dandori.schedule.why.Derivation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dandori why FILE UNIT DATE}: how a schedule day comes to its runs, or to none. */
@Command(name = "why", mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {

    /** The rule number of a derivation that only says "as the upper jobnet". */
    private static final int NO_RULE = 0;

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
            dandori.console().line(words.text(explanation.ruling().text()));
            explanation.runs().forEach(derivation -> print(derivation, words));
            explanation.absent().forEach(derivation -> print(derivation, words));
        }
        return ExitCode.NORMAL;
    }

    private void print(Derivation derivation, ScheduleWords words) {
        String rule = derivation.rule() == NO_RULE
                ? words.get("command.as-upper")
                : words.get("command.rule", derivation.rule());
        String outcome = derivation.start().map(start -> words.get("command.runs", rule, words.time(start)))
                .orElseGet(() -> words.get("command.does-not-run", rule));
        dandori.console().line(outcome);
        derivation.text().forEach(step -> dandori.console().line("  " + words.text(step)));
    }
}
