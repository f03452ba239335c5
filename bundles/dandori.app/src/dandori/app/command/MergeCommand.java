package dandori.app.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import dandori.app.text.ConflictText;
import dandori.model.merge.Conflict;
import dandori.model.merge.Merge;
import dandori.model.merge.MergeResult;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.text.Encoded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dandori merge BASE MINE THEIRS -o OUT}: what theirs changed goes into mine; conflicts are named. */
@Command(name = "merge", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

    @ParentCommand
    private DandoriCommand dandori;
    @Parameters(index = "0", paramLabel = "BASE", descriptionKey = "merge.base")
    private Path base;
    @Parameters(index = "1", paramLabel = "MINE", descriptionKey = "merge.mine")
    private Path mine;
    @Parameters(index = "2", paramLabel = "THEIRS", descriptionKey = "merge.theirs")
    private Path theirs;
    @Option(names = { "-o", "--out" }, required = true, paramLabel = "OUT", descriptionKey = "merge.out")
    private Path out;
    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
    private String charset = "UTF-8";
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        MergeResult result = merge();
        if (!(result.text().encode() instanceof Encoded.Bytes bytes)) {
            List<Problem> refused = ((Encoded.Refused) result.text().encode()).problems();
            refused.forEach(problem -> dandori.console().plainMessage(dandori.console().texts().problem(problem)));
            return ExitCode.REFUSED;
        }
        OutputFile.replace(out, bytes.content(), dandori.console());
        result.conflicts().forEach(this::print);
        result.problems().forEach(this::print);
        long open = result.conflicts().stream().filter(conflict -> !conflict.isSettled()).count();
        dandori.console().message(result.isClean() ? "merge_clean" : "merge_conflicts", out, open,
                result.problems().size());
        return result.isClean() ? ExitCode.NORMAL : ExitCode.WARNING;
    }

    private MergeResult merge() {
        ComparedSide side = new ComparedSide(charset, dandori.console());
        DefinitionTree ancestor = side.readFile(base);
        return Merge.of(ancestor, side.readFile(mine), side.readFile(theirs));
    }

    private void print(Conflict conflict) {
        if (!json) {
            new ConflictText(Locale.getDefault(), dandori.console()::line).write(conflict);
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("unit", conflict.unit());
        object.put("conflict", conflict.kind().word());
        object.put("settled", conflict.isSettled());
        object.put("parameter", conflict.parameter().orElse(null));
        object.put("base", conflict.base().orElse(null));
        object.put("mine", conflict.mine().orElse(null));
        object.put("theirs", conflict.theirs().orElse(null));
        dandori.console().json(object);
    }

    private void print(Problem problem) {
        String message = dandori.console().texts().problem(problem);
        if (!json) {
            dandori.console().line("! " + out + ':' + problem.line() + ':' + problem.column() + "  " + problem.unit());
            dandori.console().line("    " + message);
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("unit", problem.unit());
        object.put("conflict", "problem");
        object.put("settled", false);
        object.put("code", problem.code());
        object.put("line", problem.line());
        object.put("message", message);
        dandori.console().json(object);
    }
}
