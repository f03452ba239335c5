package dandori.app.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * What a user has chosen for the next start: language and site, files of one line beside the workspace, because the
 * program's starter reads the language before anything of ours runs.
 */
final class UserChoices {

    private static final String LANGUAGE = "language";
    private static final String SITE = "site";
    private static final String OPTIONS = "DANDORI_JAVA_OPTIONS";

    private UserChoices() {
    }

    /** The language that will be spoken, two letters; empty while none was chosen. */
    static Optional<String> language() {
        return read(LANGUAGE);
    }

    /** Whether the options of the program's starter set a language, which then goes before the chosen one. */
    static boolean isLanguageGiven() {
        return Optional.ofNullable(System.getenv(OPTIONS)).filter(options -> options.contains("-Dosgi.nl="))
                .isPresent();
    }

    /** Remembers a language. */
    static void setLanguage(String code) throws IOException {
        write(LANGUAGE, code);
    }

    /** The folder of the site opened last by choice. */
    static Optional<Path> site() {
        return read(SITE).map(Path::of);
    }

    /** Remembers a site. */
    static void setSite(Path folder) throws IOException {
        write(SITE, folder.toString());
    }

    private static Optional<String> read(String name) {
        try {
            return folder().map(folder -> folder.resolve(name)).filter(Files::exists).map(UserChoices::line)
                    .filter(line -> !line.isEmpty());
        } catch (java.io.UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static String line(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static void write(String name, String line) throws IOException {
        Path folder = folder().orElseThrow(() -> new IOException("This workbench keeps nothing: no workspace"));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), line + "\n");
    }

    private static Optional<Path> folder() {
        Location workspace = Platform.getInstanceLocation();
        return workspace == null || workspace.getURL() == null
                ? Optional.empty()
                : Optional.ofNullable(Path.of(workspace.getURL().getPath()).getParent());
    }
}
