package dandori.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import dandori.unitdef.Reading;
import dandori.unitdef.edit.CanonicalPrinter;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.text.Encoded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dandori print FILE}: the definition text, byte for byte, or in canonical form. */
@Command(name = "print", mixinStandardHelpOptions = true)
final class PrintCommand implements Callable<Integer> {

    @ParentCommand
    private DandoriCommand dandori;
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path path;
    @Option(names = "--unit", paramLabel = "PATH", descriptionKey = "print.unit")
    private String unit;
    @Option(names = "--canonical", descriptionKey = "print.canonical")
    private boolean canonical;
    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
    private String charset = "UTF-8";

    @Override
    public Integer call() {
        DefinitionFile file = DefinitionFile.read(path, charset, dandori.console());
        if (!(file.reading() instanceof Reading.Readable readable)) {
            file.problems().forEach(problem -> dandori.console().plainMessage(file.line(problem, dandori.console())));
            return ExitCode.REFUSED;
        }
        byte[] bytes = bytes(readable.tree());
        dandori.console().out().write(bytes, 0, bytes.length);
        dandori.console().out().flush();
        return ExitCode.NORMAL;
    }

    private byte[] bytes(DefinitionTree tree) {
        if (unit == null) {
            return canonical ? encode(CanonicalPrinter.print(tree)) : ((Encoded.Bytes) tree.encode()).content();
        }
        UnitNode node = tree.unit(unit).orElseThrow(() -> new CommandFailure(ExitCode.REFUSED,
                dandori.console().texts().get("unit_unknown", path, unit)));
        return encode(canonical ? CanonicalPrinter.print(node) : node.text() + "\n");
    }

    private static byte[] encode(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
