package dandori.ui.editor.navigator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.OpenDefinitions;

/** A definition file in the navigator, read or not. */
public record DefinitionFile(Path path) {

    /** What the names of definition files end in. */
    public static final String ENDING = ".unitdef";

    /** The definition files in a folder and the folders below, by path; empty when the folder cannot be listed. */
    public static List<DefinitionFile> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .sorted().map(DefinitionFile::new).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of();
        }
    }

    /** The open document of the file; null while it has not been read. */
    public DefinitionDocument document() {
        return OpenDefinitions.ofWorkbench().find(path).orElse(null);
    }

    public String name() {
        return path.getFileName().toString();
    }
}
