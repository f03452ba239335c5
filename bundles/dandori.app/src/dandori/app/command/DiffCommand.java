package dandori.app.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import dandori.app.text.DifferenceMarkdown;
import dandori.app.text.DifferenceText;
import dandori.model.difference.Change;
import dandori.model.difference.Difference;
import dandori.model.difference.Difference.Scope;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dandori diff OLD NEW}: what differs in meaning. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    @ParentCommand
    private DandoriCommand dandori;
    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff.old")
    private Path before;
    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "diff.new")
    private Path after;
    @Option(names = "--layout", descriptionKey = "diff.layout")
    private boolean layout;
    @ArgGroup
    private Form form = new Form();
    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
    private String charset = "UTF-8";

    /** How the difference is written; plain lines when nothing is said. */
    static final class Form {
        @Option(names = "--markdown", descriptionKey = "diff.markdown")
        private boolean markdown;
        @Option(names = "--json", descriptionKey = "json")
        private boolean json;
    }

    @Override
    public Integer call() {
        ComparedSide side = new ComparedSide(charset, dandori.console());
        Difference difference = Difference.between(side.read(before), side.read(after),
                layout ? Scope.LAYOUT : Scope.MEANING);
        if (form.json) {
            difference.changes().forEach(change -> dandori.console().json(json(change)));
        } else if (form.markdown) {
            new DifferenceMarkdown(Locale.getDefault(), dandori.console()::line).write(difference, before.toString(),
                    after.toString());
        } else {
            new DifferenceText(Locale.getDefault(), dandori.console()::line).write(difference);
        }
        return difference.isEmpty() ? ExitCode.NORMAL : ExitCode.WARNING;
    }

    private static Map<String, Object> json(Change change) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("unit", change.unit());
        object.put("kind", change.kind().word());
        object.put("parameter", change.parameter().orElse(null));
        object.put("old", change.before().orElse(null));
        object.put("new", change.after().orElse(null));
        return object;
    }
}
