package dandori.ui.editor.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

import dandori.model.Definition;
import dandori.model.commands.rules.NameRules;
import dandori.model.resource.DefinitionRefusedException;
import dandori.model.resource.UnitDefinitionResource;
import dandori.ui.editor.document.SaveOutcome.Refused;
import dandori.unitdef.file.UnwritableException;
import dandori.unitdef.file.WholeFile;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.text.Encoded;
import dandori.unitdef.text.SourceText;
import dandori.unitdef.text.TextProblem;

/**
 * A definition file that is open: one model and one undo history, whoever looks at it. Knows what the file held when it
 * was read or written last, so that it notices when somebody else has changed it. UI thread only.
 */
public final class DefinitionDocument {

    private final Path file;
    private final CommandStack commands = new CommandStack();
    private final Set<DocumentListener> listeners = new LinkedHashSet<>();
    private final Set<Entry> entries = new LinkedHashSet<>();
    private final Consumer<SourceText> saver = this::saveNow;
    private UnitDefinitionResource resource;
    private byte[] onDisk;
    private boolean apart;
    private SourceText written;
    private Optional<DefinitionTree> parsed = Optional.empty();
    private TextWork textWork;
    private Optional<AwaitedSave> awaitingSave = Optional.empty();

    private DefinitionDocument(Path file, Loaded loaded) {
        this.file = file;
        resource = loaded.resource();
        onDisk = loaded.bytes();
        commands.addCommandStackListener(event -> tell(DocumentListener::changed));
    }

    /** Who waits for a saving that waits for the text. */
    private record AwaitedSave(Background background, Consumer<SaveOutcome> told) {
    }

    /** What reading the file gave. */
    private record Loaded(UnitDefinitionResource resource, byte[] bytes) {
    }

    /**
     * Reads a file; in another charset than UTF-8 when it plainly is in that one.
     *
     * @throws IOException when it cannot be read, or is no definition
     */
    public static DefinitionDocument read(Path file) throws IOException {
        return new DefinitionDocument(file, load(file));
    }

    private static Loaded load(Path file) throws IOException {
        return load(file, Files.readAllBytes(file));
    }

    private static Loaded load(Path file, byte[] bytes) throws IOException {
        UnitDefinitionResource resource = load(file, bytes, "UTF-8");
        for (Problem problem : resource.problems()) {
            if (problem.kind() == TextProblem.WRONG_CHARSET) {
                return new Loaded(load(file, bytes, problem.arguments().get(3)), bytes);
            }
        }
        return new Loaded(resource, bytes);
    }

    private static UnitDefinitionResource load(Path file, byte[] bytes, String charset) throws IOException {
        UnitDefinitionResource resource = new UnitDefinitionResource(URI.createFileURI(file.toString()));
        try {
            resource.load(new ByteArrayInputStream(bytes), Map.of(UnitDefinitionResource.CHARSET, charset));
        } catch (org.eclipse.emf.common.util.WrappedException e) {
            throw e.exception() instanceof IOException io ? io : new IOException(e);
        }
        return resource;
    }

    /** Where it is stored. */
    public Path file() {
        return file;
    }

    /** The model. After {@link #reload()} it is another. */
    public Definition definition() {
        return resource.definition();
    }

    /** The edits made, for all who edit this file. */
    public CommandStack commands() {
        return commands;
    }

    /** The text as it would be saved now; worked out once after each change. */
    public SourceText text() {
        if (written == null) {
            written = resource.text();
        }
        return written;
    }

    /**
     * Hands over the same text later, put together in pieces and in the background; not at all when the document changes
     * before it is ready. Of what is asked twice with one {@code taker} the first counts.
     */
    public void whenWritten(Background background, Consumer<SourceText> taker) {
        if (written != null) {
            taker.accept(written);
            return;
        }
        if (textWork == null) {
            textWork = new TextWork(resource.textInPieces(), background, this::ready);
        }
        textWork.ask(taker);
    }

    private void ready(DefinitionTree text, Set<Consumer<SourceText>> takers) {
        textWork = null;
        written = text.source();
        parsed = Optional.of(text);
        takers.forEach(taker -> taker.accept(text.source()));
    }

    /** Saves as {@link #save()} does, once the text is ready; with it what has changed until then. */
    public void saveWhenWritten(Background background, Consumer<SaveOutcome> told) {
        awaitingSave = Optional.of(new AwaitedSave(background, told));
        whenWritten(background, saver);
    }

    private void saveNow(SourceText ready) {
        Optional<AwaitedSave> awaited = awaitingSave;
        SaveOutcome outcome = save();
        awaited.ifPresent(each -> each.told().accept(outcome));
    }

    /** Problems of bytes and grammar found when it was read. */
    public List<Problem> readingProblems() {
        return resource.problems();
    }

    /** The charset the file is written in. */
    public Charset charset() {
        return resource.tree().source().charset();
    }

    /** What names in this file may be. */
    public NameRules names() {
        return new NameRules(charset());
    }

    /** Whether it differs from the file, or will when what is being typed becomes an edit. */
    public boolean isDirty() {
        return apart || commands.isDirty() || !entries.isEmpty();
    }

    /** Notes that something is being typed, which is taken over before the next save, or that it no longer is. */
    public void typing(Entry entry, boolean pending) {
        if (pending ? entries.add(entry) : entries.remove(entry)) {
            List.copyOf(listeners).forEach(DocumentListener::typing);
        }
    }

    /** Whether the file holds something else than when it was read or written last, or is gone. */
    public boolean isChangedOnDisk() {
        try {
            return !Arrays.equals(onDisk, Files.readAllBytes(file));
        } catch (IOException e) {
            return true;
        }
    }

    /** Tells the listeners when somebody else has changed the file since this was asked last. */
    public void lookAtDisk() {
        if (isChangedOnDisk()) {
            tell(DocumentListener::changedOnDisk);
        }
    }

    /**
     * Writes the file if nobody else has changed it since. Whatever happens, the file holds either its old content or
     * the new one.
     */
    public SaveOutcome save() {
        awaitingSave = Optional.empty();
        List.copyOf(entries).forEach(Entry::commit);
        if (Files.exists(file) && isChangedOnDisk()) {
            return new SaveOutcome.ChangedOnDisk();
        }
        SourceText text = text();
        Encoded outcome = text.encode();
        if (!(outcome instanceof Encoded.Bytes encoded)) {
            return new Refused(((Encoded.Refused) outcome).problems());
        }
        try {
            WholeFile.write(file, encoded.content());
            parsed.filter(tree -> tree.source() == text).ifPresentOrElse(resource::written,
                    () -> resource.written(text));
        } catch (UnwritableException e) {
            return new SaveOutcome.Failed(e);
        }
        onDisk = encoded.content();
        apart = false;
        commands.markSaveLocation();
        tell(DocumentListener::changed);
        written = text;
        return new SaveOutcome.Saved();
    }

    /**
     * Gives it another text, as one edit that can be undone. What did not change in the text stays as it is written.
     *
     * @param label what the edit is called
     * @throws IOException when the text is no definition, or has characters that its charset lacks
     */
    public void replace(SourceText text, String label) throws IOException {
        if (!(text.encode() instanceof Encoded.Bytes encoded)) {
            throw new IOException(((Encoded.Refused) text.encode()).problems().get(0).message());
        }
        commands.execute(new ReplaceTextCommand(label, load(file, encoded.content(), text.charset().name())));
    }

    /** Puts another model in place of the one there is, and back. */
    private final class ReplaceTextCommand extends Command {

        private final UnitDefinitionResource after;
        private UnitDefinitionResource before;

        ReplaceTextCommand(String label, UnitDefinitionResource after) {
            super(label);
            this.after = after;
        }

        @Override
        public void execute() {
            before = resource;
            redo();
        }

        @Override
        public void undo() {
            resource = before;
            tell(DocumentListener::reloaded);
        }

        @Override
        public void redo() {
            resource = after;
            tell(DocumentListener::reloaded);
        }
    }

    /**
     * Reads the file again and forgets all edits.
     *
     * @throws IOException when it cannot be read; then everything stays as it is
     */
    public void reload() throws IOException {
        Loaded loaded = load(file);
        resource = loaded.resource();
        onDisk = loaded.bytes();
        apart = false;
        commands.flush();
        commands.markSaveLocation();
        tell(DocumentListener::reloaded);
    }

    /**
     * Goes on with content that was not saved; what the file holds is left alone until the next save.
     *
     * @throws IOException when it is no definition; then everything stays as it is
     */
    public void recover(byte[] content) throws IOException {
        resource = load(file, content).resource();
        apart = true;
        commands.flush();
        commands.markSaveLocation();
        tell(DocumentListener::reloaded);
        tell(DocumentListener::changed);
    }

    /** Keeps the edits although the file has changed: the next save replaces what is there now. */
    public void keepMine() {
        try {
            onDisk = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            onDisk = new byte[0];
        }
        apart = true;
        tell(DocumentListener::changed);
    }

    /** What the file on disk holds now, as text of the charset of this document; empty when it cannot be read. */
    public String textOnDisk() {
        try {
            return new String(Files.readAllBytes(file), charset());
        } catch (IOException e) {
            return "";
        }
    }

    public void addListener(DocumentListener listener) {
        listeners.add(listener);
    }

    public void removeListener(DocumentListener listener) {
        listeners.remove(listener);
    }

    private void tell(Consumer<DocumentListener> news) {
        written = null;
        parsed = Optional.empty();
        if (textWork != null) {
            textWork.giveUp();
            textWork = null;
        }
        List.copyOf(listeners).forEach(news);
        if (isDirty()) {
            awaitingSave.ifPresent(awaited -> whenWritten(awaited.background(), saver));
        }
    }

    /** Why a file could not be read, in the order of its text; empty when the reason is another one. */
    public static List<Problem> problems(IOException failure) {
        return failure instanceof DefinitionRefusedException refused ? refused.problems() : List.of();
    }
}
