package dandori.ui.editor.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dandori.model.Definition;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.change.MoveUnitsCommand;
import dandori.model.commands.change.RenameUnitCommand;
import dandori.unitdef.text.SourceText;

class DefinitionDocumentTest {

    private static final String TEXT = """
            /* kept as it is */
            unit=g,,,;
            {
            ty=g;
              unit=n,,,;
              { ty=n; el=a,j,+80+48;
                unit=a,,,;
                {
                \tty=j;  te="echo 抽出";
                }
              }
            }
            """;

    @TempDir
    private Path folder;
    private Path file;
    private DefinitionDocument document;
    private final List<String> news = new ArrayList<>();

    @BeforeEach
    void openFile() throws IOException {
        file = Files.writeString(folder.resolve("g.unitdef"), TEXT);
        document = DefinitionDocument.read(file);
        document.addListener(new DocumentListener() {
            @Override
            public void changed() {
                news.add("changed");
            }

            @Override
            public void reloaded() {
                news.add("reloaded");
            }

            @Override
            public void changedOnDisk() {
                news.add("changed on disk");
            }
        });
    }

    @Test
    void savingWithoutEditsWritesTheSameBytes() throws IOException {
        assertInstanceOf(SaveOutcome.Saved.class, document.save());

        assertEquals(TEXT, Files.readString(file));
    }

    @Test
    void savingChangesOnlyTheLineThatWasEdited() throws IOException {
        move();
        assertTrue(document.isDirty());

        assertInstanceOf(SaveOutcome.Saved.class, document.save());

        assertEquals(TEXT.replace("+80+48", "+80+144"), Files.readString(file));
        assertFalse(document.isDirty());
    }

    @Test
    void undoneEditsGiveTheSameBytesAlsoAfterASave() throws IOException {
        move();
        rename("集計");
        document.save();

        document.commands().undo();
        document.commands().undo();

        assertTrue(document.isDirty());
        assertInstanceOf(SaveOutcome.Saved.class, document.save());
        assertEquals(TEXT, Files.readString(file));
    }

    @Test
    void fileChangedByAnotherIsNotOverwritten() throws IOException {
        move();
        Files.writeString(file, TEXT.replace("echo", "print"));

        document.lookAtDisk();
        assertInstanceOf(SaveOutcome.ChangedOnDisk.class, document.save());

        assertEquals(TEXT.replace("echo", "print"), Files.readString(file));
        assertTrue(document.isDirty());
        assertTrue(news.contains("changed on disk"));
        assertEquals(TEXT.replace("echo", "print"), document.textOnDisk());
    }

    @Test
    void keptEditsReplaceWhatAnotherWrote() throws IOException {
        move();
        Files.writeString(file, "something else");

        document.keepMine();

        assertTrue(document.isDirty());
        assertInstanceOf(SaveOutcome.Saved.class, document.save());
        assertEquals(TEXT.replace("+80+48", "+80+144"), Files.readString(file));
    }

    @Test
    void changeThatComesAfterKeepingIsAskedAboutAgain() throws IOException {
        move();
        Files.writeString(file, "something else");
        document.keepMine();

        Files.writeString(file, "once more");

        assertInstanceOf(SaveOutcome.ChangedOnDisk.class, document.save());
    }

    @Test
    void reloadingForgetsEditsAndTheirHistory() throws IOException {
        move();
        Definition before = document.definition();
        Files.writeString(file, TEXT.replace("unit=a,", "unit=b,").replace("el=a,", "el=b,"));

        document.reload();

        assertNotSame(before, document.definition());
        assertTrue(UnitPath.find(document.definition(), "/g/n/b").isPresent());
        assertFalse(document.isDirty());
        assertFalse(document.commands().canUndo());
        assertEquals("reloaded", news.get(news.size() - 1));
    }

    @Test
    void reloadingWhatCannotBeReadKeepsEverything() throws IOException {
        move();
        Definition before = document.definition();
        Files.delete(file);

        assertThrows(IOException.class, document::reload);

        assertSame(before, document.definition());
        assertTrue(document.isDirty());
    }

    @Test
    void fileThatIsGoneIsNoticedAndWrittenAgain() throws IOException {
        move();
        Files.delete(file);

        assertTrue(document.isChangedOnDisk());
        assertInstanceOf(SaveOutcome.Saved.class, document.save());

        assertEquals(TEXT.replace("+80+48", "+80+144"), Files.readString(file));
    }

    @Test
    void charactersTheCharsetLacksAreRefusedBeforeAnythingIsWritten() throws IOException {
        byte[] old = TEXT.getBytes(Charset.forName("windows-31j"));
        Files.write(file, old);
        document = DefinitionDocument.read(file);
        assertEquals("windows-31j", document.charset().name());

        Unit unit = unit();
        execute(new RenameUnitCommand(unit, "한글", new dandori.model.commands.rules.NameRules(
                java.nio.charset.StandardCharsets.UTF_8)));
        SaveOutcome outcome = document.save();

        assertInstanceOf(SaveOutcome.Refused.class, outcome);
        assertArrayEquals(old, Files.readAllBytes(file));
    }

    @Test
    void fileThatCannotBeReplacedIsAsItWas() throws IOException {
        move();
        Files.delete(file);
        Files.createDirectory(file);
        Files.createFile(file.resolve("inside"));
        document.keepMine();

        SaveOutcome outcome = document.save();

        assertFalse(outcome instanceof SaveOutcome.Saved);
        assertTrue(Files.isDirectory(file));
        assertTrue(document.isDirty());
    }

    private Unit unit() {
        return UnitPath.find(document.definition(), "/g/n/a").orElseThrow();
    }

    private void move() {
        execute(MoveUnitsCommand.by(unit().getUpper(), List.of(unit()), 0, 1));
    }

    private void rename(String name) {
        execute(new RenameUnitCommand(unit(), name, document.names()));
    }

    private void execute(ModelCommand edit) {
        assertTrue(edit.verdict().isAllowed(), String.valueOf(edit.verdict()));
        document.commands().execute(new Command() {
            @Override
            public void execute() {
                edit.execute();
            }

            @Override
            public void undo() {
                edit.undo();
            }

            @Override
            public void redo() {
                edit.redo();
            }
        });
    }

    @Test
    void anotherTextIsOneEditThatUndoTakesBack() throws IOException {
        Definition before = document.definition();
        Unit job = UnitPath.find(before, "/g/n/a").orElseThrow();

        document.replace(SourceText.of(TEXT.replace("抽出", "集計")), "apply");
        Definition after = document.definition();
        String replaced = document.text().text();
        document.commands().undo();

        assertNotSame(before, after);
        assertEquals(TEXT.replace("抽出", "集計"), replaced);
        assertSame(before, document.definition());
        assertSame(job, UnitPath.find(document.definition(), "/g/n/a").orElseThrow());
        assertEquals(TEXT, document.text().text());
        document.commands().redo();
        assertSame(after, document.definition());
    }

    @Test
    void textThatIsNoDefinitionIsRefusedAndNothingChanges() {
        Definition before = document.definition();

        assertThrows(IOException.class, () -> document.replace(SourceText.of("\0\0no definition"), "apply"));

        assertSame(before, document.definition());
        assertFalse(document.commands().canUndo());
    }

    /** Does nothing before it is told to. */
    private static final class Idle implements Background {
        private final Queue<Runnable> work = new ArrayDeque<>();

        @Override
        public void later(Runnable each) {
            work.add(each);
        }

        @Override
        public void aside(Runnable each) {
            work.add(each);
        }

        void work() {
            for (Runnable next = work.poll(); next != null; next = work.poll()) {
                next.run();
            }
        }
    }

    @Test
    void textPutTogetherInTheBackgroundIsTheText() {
        var idle = new Idle();
        List<String> taken = new ArrayList<>();
        rename("b");

        document.whenWritten(idle, text -> taken.add(text.text()));
        assertEquals(List.of(), taken);
        idle.work();

        assertEquals(List.of(TEXT.replace("=a,", "=b,")), taken);
        assertEquals(taken.get(0), document.text().text());
    }

    @Test
    void textOfADocumentThatChangedMeanwhileIsNotHandedOver() {
        var idle = new Idle();
        List<String> taken = new ArrayList<>();
        move();
        document.whenWritten(idle, text -> taken.add(text.text()));

        rename("c");
        idle.work();

        assertEquals(List.of(), taken);
    }

    @Test
    void savingThatWaitsForTheTextTakesLaterChangesAlong() throws IOException {
        var idle = new Idle();
        List<SaveOutcome> told = new ArrayList<>();
        move();
        document.saveWhenWritten(idle, told::add);

        rename("c");
        idle.work();

        assertEquals(List.of(new SaveOutcome.Saved()), told);
        assertTrue(Files.readString(file).contains("unit=c,"));
        assertFalse(document.isDirty());
    }
}
