package dandori.app.composition;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;

import dandori.app.composition.SiteFiles.SiteFile;
import dandori.model.schedule.ScheduledDefinition;
import dandori.model.UnitPath;
import dandori.operations.Reason;
import dandori.site.DefinitionFolder;

/** A definition on its way among those of the site. */
public final class KeptFile {

    private static final String SUFFIX = ".unitdef";

    private final Path path;
    private final String text;
    private final String before;
    private final Reason refusal;

    private KeptFile(Path path, String text, String before, Reason refusal) {
        this.path = path;
        this.text = text;
        this.before = before;
        this.refusal = refusal;
    }

    /**
     * Decides where a definition goes: over the file that has the root jobnet already, else into one of its own name.
     *
     * @param replace another definition of the root jobnet may be replaced
     */
    public static KeptFile prepare(SiteRuntime runtime, DefinitionSource source, String root, boolean replace) {
        String text = new String(source.content(), Charset.forName(source.charset()));
        Optional<SiteFile> known = runtime.files().with(root);
        if (known.isEmpty()) {
            return new KeptFile(free(runtime.site().layout().definitions(), source.name()), text, null, null);
        }
        SiteFile file = known.get();
        String before = new String(file.source().content(), StandardCharsets.UTF_8);
        boolean same = before.equals(text);
        if (!same && !replace) {
            return refused(Reason.of("keep_OTHER_DEFINITION", root, file.path()));
        }
        var lost = new TreeSet<>(file.roots());
        new ScheduledDefinition(Definitions.load(source)).rootJobnets().forEach(unit -> lost.remove(UnitPath.of(unit)));
        return lost.isEmpty()
                ? new KeptFile(file.path(), same ? null : text, before, null)
                : refused(Reason.of("keep_OTHERS_LOST", root, file.path(), String.join(", ", lost)));
    }

    private static KeptFile refused(Reason reason) {
        return new KeptFile(null, null, null, reason);
    }

    /** A path that no file has yet. */
    private static Path free(Path folder, String name) {
        String plain = Path.of(name).getFileName().toString();
        String base = plain.endsWith(SUFFIX) ? plain.substring(0, plain.length() - SUFFIX.length()) : plain;
        Path path = folder.resolve(base + SUFFIX);
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(base + "-" + i + SUFFIX);
        }
        return path;
    }

    /** Why it cannot go there. */
    public Optional<Reason> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Puts it there. */
    public void write() {
        if (text != null) {
            DefinitionFolder.replace(path, text);
        }
    }

    /** Puts back what was there before. */
    public void takeBack() {
        if (text != null && before != null) {
            DefinitionFolder.replace(path, before);
        } else if (text != null) {
            DefinitionFolder.remove(path);
        }
    }
}
