package dandori.model.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

import dandori.model.Definition;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.edit.DefinitionWriter;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.Parser;
import dandori.unitdef.text.Encoded;
import dandori.unitdef.text.SourceText;

/**
 * A unit definition file. Its one content is a {@link Definition}. Saving writes what was not changed exactly as it was
 * read. A file with problems loads as far as it can be read; {@link #problems()} tells them.
 */
public final class UnitDefinitionResource extends ResourceImpl {

    /** Load option: name of the charset; default UTF-8. */
    public static final String CHARSET = "CHARSET";

    private DefinitionTree tree;
    private List<Problem> problems = List.of();

    public UnitDefinitionResource(URI uri) {
        super(uri);
        tree = Parser.parse(SourceText.of("")).tree();
    }

    /** What was wrong with bytes and grammar when it was loaded. */
    public List<Problem> problems() {
        return problems;
    }

    /** The text as loaded, or as last saved. */
    public DefinitionTree tree() {
        return tree;
    }

    /** The one content; empty before loading. */
    public Definition definition() {
        return (Definition) getContents().get(0);
    }

    @Override
    protected void doLoad(InputStream input, Map<?, ?> options) throws IOException {
        Object charset = options == null ? null : options.get(CHARSET);
        Reading reading = DefinitionReader.read(input.readAllBytes(), charset == null ? "UTF-8" : charset.toString());
        if (!(reading instanceof Reading.Readable readable)) {
            throw new DefinitionRefusedException(reading.problems());
        }
        problems = readable.problems();
        tree = readable.tree();
        getContents().add(new ModelReader().read(tree));
    }

    @Override
    protected void doSave(OutputStream output, Map<?, ?> options) throws IOException {
        SourceText text = text();
        if (!(text.encode() instanceof Encoded.Bytes bytes)) {
            throw new DefinitionRefusedException(((Encoded.Refused) text.encode()).problems());
        }
        output.write(bytes.content());
        written(text);
    }

    /**
     * Takes a text that has been written somewhere for the one the next change is seen against.
     *
     * @param text what {@link #text()} gives now
     */
    public void written(SourceText text) {
        if (text != tree.source()) {
            written(Parser.parse(text).tree());
        }
    }

    /** The same for a text that has been parsed already. */
    public void written(DefinitionTree parsed) {
        tree = parsed;
        Binding.bind(definition().getUnits(), tree.units());
    }

    /** The text as it would be saved now. */
    public SourceText text() {
        return DefinitionWriter.write(tree, new ModelWriter().write(definition()));
    }

    /** The same text, put together in pieces. */
    public TextInPieces textInPieces() {
        return new TextInPieces(tree, definition());
    }
}
