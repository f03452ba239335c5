package dandori.app.command;

import java.nio.file.Path;

import dandori.app.composition.DefinitionSource;
import dandori.app.composition.Definitions;
import dandori.documents.DocumentSource;
import dandori.model.Definition;

/**
 * The definition a document is made from.
 *
 * @param source     its bytes
 * @param definition its model
 */
record DocumentInput(DefinitionSource source, Definition definition) {

    /** Reads a file; a wrong one is documented as far as it can be read, with a warning of what is wrong. */
    static DocumentInput read(Path path, String charset, Console console) {
        DefinitionFile file = DefinitionFile.read(path, charset, console);
        file.problems().stream().filter(problem -> problem.isError())
                .forEach(problem -> console.plainMessage(file.line(problem, console)));
        if (file.validation().tree().isEmpty()) {
            throw new CommandFailure(ExitCode.REFUSED, console.texts().get("document_refused", path));
        }
        return new DocumentInput(file.source(), Definitions.load(file.source()));
    }

    /** The same for making documents. */
    DocumentSource documented() {
        return new DocumentSource(definition, source.charset(), source.content());
    }
}
