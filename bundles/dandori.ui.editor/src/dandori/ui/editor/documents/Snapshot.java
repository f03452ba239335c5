package dandori.ui.editor.documents;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import dandori.documents.DocumentSource;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.unitdef.text.Encoded;
import dandori.unitdef.text.SourceText;

/** A definition file as it was edited at one moment. Taken where the document is edited, read in the background. */
final class Snapshot {

    private final Path file;
    private final SourceText text;
    private DocumentSource source;

    private Snapshot(Path file, SourceText text) {
        this.file = file;
        this.text = text;
    }

    static Snapshot of(DefinitionDocument document) {
        return new Snapshot(document.file(), document.text());
    }

    /** The file it was taken of. */
    Path file() {
        return file;
    }

    /** Whether the other was taken of the same file when it said the same. */
    boolean isSame(Snapshot other) {
        return file.equals(other.file) && (text == other.text || text.text().equals(other.text.text()));
    }

    /** The definition, with a model of its own; read when it is first asked for. */
    synchronized DocumentSource source() {
        if (source == null) {
            // Characters that the charset of the file lacks are documented all the same.
            source = text.encode() instanceof Encoded.Bytes bytes
                    ? DocumentSource.of(text.charset().name(), bytes.content())
                    : DocumentSource.of("UTF-8", text.text().getBytes(StandardCharsets.UTF_8));
        }
        return source;
    }
}
