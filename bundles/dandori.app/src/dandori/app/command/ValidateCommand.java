package dandori.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dandori.imports.holidays.HolidayGap;
import dandori.model.check.DefinitionChecks;
import dandori.site.Agent;
import dandori.site.Agents;
import dandori.site.SiteLayout;
import dandori.unitdef.check.Surroundings;
import dandori.unitdef.check.UnitPaths;
import dandori.unitdef.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dandori validate FILE…}: every problem of every file, in one go. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private DandoriCommand dandori;
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files;
    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
    private String charset = "UTF-8";
    @Option(names = "--site", paramLabel = "DIR", descriptionKey = "validate.site")
    private Path site;
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        int worst = ExitCode.NORMAL;
        List<DefinitionFile> readable = new ArrayList<>();
        for (Path path : files) {
            try {
                readable.add(DefinitionFile.open(path, charset, dandori.console()));
            } catch (CommandFailure unreadable) {
                // The other files are still worth a look.
                dandori.console().plainMessage(unreadable.getMessage());
                worst = Math.max(worst, unreadable.code());
            }
        }
        DefinitionChecks checks = checks(readable);
        for (DefinitionFile file : readable) {
            worst = Math.max(worst, tell(file.checked(checks).with(holidayGaps(file))));
        }
        return worst;
    }

    /** What one file names may be in another; agents are asked for when a site is named. */
    private DefinitionChecks checks(List<DefinitionFile> files) {
        Surroundings known = Surroundings.UNKNOWN;
        if (files.size() > 1) {
            known = known.withUnits(new UnitPaths(
                    files.stream().flatMap(file -> file.validation().tree().stream()).toList())::has);
        }
        if (site != null) {
            known = known.withAgents(Agents.of(new SiteLayout(site)).all().stream().map(Agent::name)
                    .collect(Collectors.toSet()));
        }
        return DefinitionChecks.within(known);
    }

    private static List<Problem> holidayGaps(DefinitionFile file) {
        int thisYear = LocalDate.now(ZoneId.systemDefault()).getYear();
        return file.validation().tree().map(tree -> HolidayGap.in(tree, thisYear)).orElse(List.of());
    }

    private int tell(DefinitionFile file) {
        for (Problem problem : file.problems()) {
            if (json) {
                dandori.console().json(json(file, problem));
            } else {
                dandori.console().line(file.line(problem, dandori.console()));
            }
        }
        if (file.hasErrors()) {
            return ExitCode.REFUSED;
        }
        return file.problems().isEmpty() ? ExitCode.NORMAL : ExitCode.WARNING;
    }

    private Map<String, Object> json(DefinitionFile file, Problem problem) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file.path().toString());
        object.put("line", problem.line());
        object.put("column", problem.column());
        object.put("severity", problem.severity().word());
        object.put("unit", problem.unit());
        object.put("code", problem.code());
        object.put("message", dandori.console().texts().problem(problem));
        return object;
    }
}
