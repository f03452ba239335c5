package dandori.app.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

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
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        int worst = ExitCode.NORMAL;
        for (Path path : files) {
            worst = Math.max(worst, validate(path));
        }
        return worst;
    }

    private int validate(Path path) {
        DefinitionFile file;
        try {
            file = DefinitionFile.read(path, charset, dandori.console());
        } catch (CommandFailure unreadable) {
            // The other files are still worth a look.
            dandori.console().plainMessage(unreadable.getMessage());
            return unreadable.code();
        }
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
