package dandori.app.composition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dandori.model.schedule.ScheduledDefinition;
import dandori.model.Definition;
import dandori.model.UnitPath;
import dandori.model.check.DefinitionChecks;
import dandori.unitdef.problem.Problem;

/** The definition files of a site, read again when they have changed. Safe for use by several threads. */
public final class SiteFiles {

    private static final String SUFFIX = ".unitdef";
    private static final String CHARSET = "UTF-8";

    /**
     * A definition file.
     *
     * @param errors what is wrong with it; then {@code definition} is null
     * @param roots absolute paths of the root jobnets in it
     */
    public record SiteFile(Path path, DefinitionSource source, Definition definition, List<Problem> errors,
            Set<String> roots) {
    }

    private record Known(FileTime modified, long size, SiteFile file) {
    }

    private final Path folder;
    private final List<SiteFile> untold = new ArrayList<>();
    private Map<Path, Known> known = new HashMap<>();

    SiteFiles(Path folder) {
        this.folder = folder;
    }

    /** The file without errors that has a root jobnet; empty when there is none. */
    public synchronized Optional<SiteFile> with(String root) {
        look();
        return known.values().stream().map(Known::file).filter(file -> file.roots().contains(root)).findFirst();
    }

    /** What has changed since the last call. */
    public synchronized List<SiteFile> changes() {
        look();
        List<SiteFile> told = List.copyOf(untold);
        untold.clear();
        return told;
    }

    /** Looks at all files, without any change to be told of afterwards. */
    public synchronized List<SiteFile> all() {
        look();
        untold.clear();
        return known.values().stream().map(Known::file).toList();
    }

    private void look() {
        Map<Path, Known> now = new HashMap<>();
        for (Path path : paths()) {
            Known before = known.get(path);
            Optional<Known> found = sameOrRead(path, before);
            found.ifPresent(file -> now.put(path, file));
            found.filter(file -> file != before).ifPresent(file -> untold.add(file.file()));
        }
        known = now;
    }

    private Set<Path> paths() {
        try (Stream<Path> paths = Files.walk(folder)) {
            return new TreeSet<>(paths.filter(path -> path.toString().endsWith(SUFFIX)).toList());
        } catch (IOException | UncheckedIOException unreadable) {
            return new TreeSet<>(known.keySet());
        }
    }

    private static Optional<Known> sameOrRead(Path path, Known before) {
        try {
            var facts = Files.readAttributes(path, BasicFileAttributes.class);
            boolean same = before != null && before.modified().equals(facts.lastModifiedTime())
                    && before.size() == facts.size();
            return Optional.of(same ? before : new Known(facts.lastModifiedTime(), facts.size(), read(path)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.ofNullable(before);
        }
    }

    private static SiteFile read(Path path) throws IOException {
        DefinitionSource source = DefinitionSource.read(path, CHARSET);
        List<Problem> errors = DefinitionChecks.standard().validate(source.content(), CHARSET).problems().stream()
                .filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            return new SiteFile(path, source, null, errors, Set.of());
        }
        Definition definition = Definitions.load(source);
        var roots = new HashSet<String>();
        new ScheduledDefinition(definition).rootJobnets().forEach(root -> roots.add(UnitPath.of(root)));
        return new SiteFile(path, source, definition, errors, roots);
    }
}
