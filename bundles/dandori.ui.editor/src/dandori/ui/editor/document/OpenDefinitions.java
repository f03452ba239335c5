package dandori.ui.editor.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The definition files of this workbench that have been read: each once, shared by all who show or edit it. */
public final class OpenDefinitions {

    private static final OpenDefinitions OF_WORKBENCH = new OpenDefinitions();

    private final Map<Path, DefinitionDocument> documents = new LinkedHashMap<>();
    private final Set<Runnable> listeners = new LinkedHashSet<>();

    private OpenDefinitions() {
    }

    /** Those of the workbench. */
    public static OpenDefinitions ofWorkbench() {
        return OF_WORKBENCH;
    }

    /**
     * The document of a file, read now if it has not been.
     *
     * @throws IOException when it cannot be read
     */
    public DefinitionDocument open(Path file) throws IOException {
        Path key = key(file);
        DefinitionDocument document = documents.get(key);
        return document == null ? take(DefinitionDocument.read(key)) : document;
    }

    /** Shares a document read elsewhere; gives the one already there where there is one. */
    public DefinitionDocument take(DefinitionDocument document) {
        DefinitionDocument present = documents.putIfAbsent(key(document.file()), document);
        if (present == null) {
            new ArrayList<>(listeners).forEach(Runnable::run);
        }
        return present == null ? document : present;
    }

    /** The document of a file if it has been read. */
    public Optional<DefinitionDocument> find(Path file) {
        return Optional.ofNullable(documents.get(key(file)));
    }

    /** All files that have been read. */
    public Collection<DefinitionDocument> all() {
        return List.copyOf(documents.values());
    }

    /** Forgets a file, so that it is read anew when it is wanted again. */
    public void forget(Path file) {
        if (documents.remove(key(file)) != null) {
            new ArrayList<>(listeners).forEach(Runnable::run);
        }
    }

    /** Calls back when a file has been read for the first time or was forgotten. */
    public void addListener(Runnable changed) {
        listeners.add(changed);
    }

    public void removeListener(Runnable changed) {
        listeners.remove(changed);
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
