package dandori.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import dandori.unitdef.Reading;
import dandori.unitdef.edit.CanonicalPrinter;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.text.Encoded;
import dandori.unitdef.text.SourceText;
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
        DefinitionFile file = DefinitionFile.open(path, charset, dandori.console());
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
            return canonical ? encode(tree, CanonicalPrinter.print(tree)) : encode(tree.source());
        }
        UnitNode node = tree.unit(unit).orElseThrow(() -> new CommandFailure(ExitCode.REFUSED,
                dandori.console().texts().get("unit_unknown", path, unit)));
        String verbatim = node.endsLine() ? node.text() : node.text() + tree.source().lineEnd();
        return encode(tree, canonical ? CanonicalPrinter.print(node) : verbatim);
    }

    /** A text in the charset of the file it comes from. */
    private byte[] encode(DefinitionTree tree, String text) {
        return encode(SourceText.of(text).in(tree.source().charset()));
    }

    private byte[] encode(SourceText text) {
        if (text.encode() instanceof Encoded.Refused refused) {
            Problem first = refused.problems().get(0);
            throw new CommandFailure(ExitCode.REFUSED, path + ": " + dandori.console().texts().problem(first));
        }
        return ((Encoded.Bytes) text.encode()).content();
    }
}
