package dandori.documents.edition;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import dandori.unitdef.file.UnwritableException;
import dandori.unitdef.file.WholeFile;
import dandori.documents.content.Head;

/**
 * The editions a site remembers: for each the definition as it was, so that a later document can show what changed. A
 * folder per edition, in it a definition and a head per subject; a subject is what the definition is about.
 */
public final class Editions {

    private static final String DEFINITION = ".unitdef";
    private static final String HEAD = ".properties";

    private final Path folder;

    /** The editions kept in a folder, which need not exist. */
    public Editions(Path folder) {
        this.folder = folder;
    }

    /**
     * An edition.
     *
     * @param name       such as {@code 3}
     * @param subject    names of the uppermost units
     * @param head       what stood in the head of its pages
     * @param charset    of the definition
     * @param definition the definition, byte for byte
     */
    public record Edition(String name, String subject, Head head, String charset, byte[] definition) {
    }

    /** Whether recording an edition replaced another definition of the same name. */
    public enum Recording {
        NEW, SAME, REPLACED
    }

    /**
     * Records an edition. One of that name with another definition is kept beside it under a number.
     *
     * @throws UncheckedIOException when the folder cannot be written
     */
    public Recording record(Edition edition) {
        Path file = definition(edition.name(), edition.subject());
        try {
            Files.createDirectories(file.getParent());
            Recording recording = Recording.NEW;
            if (Files.exists(file)) {
                recording = Arrays.equals(Files.readAllBytes(file), edition.definition())
                        ? Recording.SAME
                        : Recording.REPLACED;
            }
            if (recording == Recording.REPLACED) {
                Files.move(file, unused(file));
            }
            replace(file, edition.definition());
            replace(head(edition.name(), edition.subject()), head(edition).getBytes(StandardCharsets.UTF_8));
            return recording;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Edition " + edition.name() + " cannot be recorded in " + folder + ".",
                    unwritable);
        }
    }

    private static Path unused(Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - DEFINITION.length());
        for (int number = 1;; number++) {
            Path other = file.resolveSibling(stem + "." + number + DEFINITION);
            if (!Files.exists(other)) {
                return other;
            }
        }
    }

    private static void replace(Path file, byte[] content) throws IOException {
        try {
            WholeFile.write(file, content);
        } catch (UnwritableException unwritable) {
            throw (IOException) unwritable.getCause();
        }
    }

    private static String head(Edition edition) {
        Head head = edition.head();
        return "subject=" + escaped(edition.subject()) + "\ntitle=" + escaped(head.title()) + "\nauthor="
                + escaped(head.author()) + "\napprover=" + escaped(head.approver()) + "\ndate=" + escaped(head.date())
                + "\ncharset=" + escaped(edition.charset()) + "\n";
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** The edition of a subject with a name; empty when it was never recorded. */
    public Optional<Edition> find(String name, String subject) {
        Path file = definition(name, subject);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Properties head = new Properties();
            Path about = head(name, subject);
            if (Files.isRegularFile(about)) {
                head.load(new StringReader(Files.readString(about)));
            }
            return Optional.of(new Edition(name, subject, new Head(head.getProperty("title", ""), name,
                    head.getProperty("author", ""), head.getProperty("approver", ""), head.getProperty("date", "")),
                    head.getProperty("charset", "UTF-8"), Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Edition " + name + " cannot be read from " + folder + ".", unreadable);
        }
    }

    /** The names of the editions of a subject, sorted. */
    public List<String> names(String subject) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> editions = Files.list(folder)) {
            return editions.filter(edition -> Files.isRegularFile(edition.resolve(safe(subject) + DEFINITION)))
                    .map(edition -> edition.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Editions cannot be read from " + folder + ".", unreadable);
        }
    }

    private Path definition(String name, String subject) {
        return folder.resolve(safe(name)).resolve(safe(subject) + DEFINITION);
    }

    private Path head(String name, String subject) {
        return folder.resolve(safe(name)).resolve(safe(subject) + HEAD);
    }

    /** A name that every file system takes; different names stay different. */
    static String safe(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}_-]", "_");
        boolean kept = plain.equals(name) && !plain.isEmpty() && plain.length() <= 40;
        return kept
                ? plain
                : plain.substring(0, Math.min(40, plain.length())) + "-" + Integer.toHexString(name.hashCode());
    }
}
