package dandori.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dandori.excel.change.Applied;
import dandori.excel.change.BookApplication;
import dandori.excel.read.BookContent;
import dandori.excel.read.BookLimits;
import dandori.excel.read.BookReader;
import dandori.excel.table.Column;
import dandori.excel.table.TableKind;
import dandori.model.check.DefinitionChecks;
import dandori.unitdef.syntax.DefinitionTree;

class ThreeWayTest {

    @TempDir
    private static Path folder;
    private static Book book;

    /** One book for all: a value, a list, a deletion, a relation and a new unit. */
    @BeforeAll
    static void edit() {
        book = new Book(folder.resolve("book.xlsx"), Locale.ENGLISH).export(Samples.ORDERS);
        book.edit(workbook -> List.of(book.set(TableKind.JOBS, "/G/N/B", "prm", "0011"),
                book.set(TableKind.JOBS, "/G/N/A", "env", "X=1\nY=2\nZ=3"),
                book.delete(TableKind.CALENDARS, "/G|cl|2026/05/05"),
                book.set(TableKind.RELATIONS, "/G/N|A|B", Column.TO, "C"),
                book.delete(TableKind.JOBS, "/G/M/D"),
                book.add(TableKind.JOBS, Column.NAME, "E", "ty", "j", Column.UPPER, "/G/N", "te", "echo E"))
                .forEach(edit -> edit.accept(workbook)));
    }

    private static Applied applyTo(String file) {
        return book.apply(file);
    }

    @Test
    void untouchedFileGetsEveryEdit() {
        Applied applied = applyTo(Samples.ORDERS);

        assertTrue(applied.isAccepted());
        assertEquals(6, applied.changes().size());
    }

    @Test
    void applyingTwiceChangesNothingMore() {
        Applied once = applyTo(Samples.ORDERS);

        Applied twice = applyTo(once.text().text());

        assertEquals(List.of(), twice.conflicts());
        assertEquals(List.of(), twice.changes());
        assertEquals(once.text().text(), twice.text().text());
    }

    @Test
    void editsElsewhereInTheFileStay() {
        String file = Samples.ORDERS.replace("cm=\"受注\"", "cm=\"出荷\"").replace("st=1,08:00", "st=1,06:00")
                .replace("sc=\"/opt/b.sh\"", "sc=\"/opt/b2.sh\"");

        Applied applied = applyTo(file);

        assertTrue(applied.isAccepted());
        String text = applied.text().text();
        assertTrue(text.contains("cm=\"出荷\"") && text.contains("st=1,06:00") && text.contains("b2.sh"));
        assertTrue(text.contains("prm=\"0011\"") && text.contains("unit=E"));
    }

    @Test
    void bookAndFileCommuteWhereTheyDoNotMeet() {
        String file = Samples.ORDERS.replace("cm=\"受注\"", "cm=\"出荷\"").replace("wth=3", "wth=2");

        String first = applyTo(file).text().text();
        String second = applyTo(Samples.ORDERS).text().text().replace("cm=\"受注\"", "cm=\"出荷\"")
                .replace("wth=3", "wth=2");

        assertEquals(second, first);
    }

    @Test
    void differentValuesOfOneCellAreAConflictWithAllThree() {
        Applied applied = applyTo(Samples.ORDERS.replace("0010", "0099"));

        assertFalse(applied.isAccepted());
        CellConflict conflict = applied.conflicts().get(0);
        assertEquals(List.of("0010", "0099", "0011"), List.of(conflict.base(), conflict.file(), conflict.book()));
        assertEquals("Jobs", conflict.place().sheet());
        assertEquals(Samples.ORDERS.replace("0010", "0099"), applied.text().text());
    }

    @Test
    void conflictIsDecidedForTheFileOrTheBook() {
        String file = Samples.ORDERS.replace("0010", "0099");

        Applied forFile = book.apply(file, ConflictChoice.FILE);
        Applied forBook = book.apply(file, ConflictChoice.BOOK);

        assertTrue(forFile.isAccepted() && forFile.text().text().contains("0099"));
        assertTrue(forFile.text().text().contains("unit=E"));
        assertTrue(forBook.isAccepted() && forBook.text().text().contains("0011"));
    }

    @Test
    void everyConflictIsDecidedByItself() {
        String file = Samples.ORDERS.replace("0010", "0099").replace("cl=2026/05/05", "cl=2026/05/06");
        DefinitionTree tree = Book.tree(file);
        List<String> asked = new ArrayList<>();

        Applied applied = new BookApplication(DefinitionChecks.standard(), conflict -> {
            asked.add(conflict.parameter());
            return conflict.parameter().equals("prm") ? ConflictChoice.BOOK : ConflictChoice.FILE;
        }, BookLimits.STANDARD).apply(book.path(), tree, "test.unitdef");

        assertTrue(asked.contains("prm"), asked.toString());
        assertTrue(applied.isAccepted());
        assertTrue(applied.text().text().contains("0011"));
    }

    @Test
    void rowsThatAreNotWantedStayAndTheBookIsReadOnce() {
        DefinitionTree tree = Book.tree(Samples.ORDERS);
        BookContent content = ((BookReader.Outcome.Read) new BookReader(BookLimits.STANDARD)
                .read(book.path(), tree, "test.unitdef")).content();
        BookApplication application = new BookApplication(DefinitionChecks.standard(), ConflictChoice.REFUSE,
                BookLimits.STANDARD);
        List<CellChange> all = application.apply(content, tree, place -> true).changes();
        CellPlace left = all.stream().filter(change -> change.change().parameter().equals(Optional.of("prm")))
                .findFirst().orElseThrow().place();

        Applied some = application.apply(content, tree,
                place -> !(place.sheet().equals(left.sheet()) && row(place).equals(row(left))));

        assertEquals(all.size() - 1, some.changes().size());
        assertFalse(some.text().text().contains("0011"));
    }

    private static String row(CellPlace place) {
        return place.cell().replaceAll("[A-Z]", "");
    }

    @Test
    void linesOfAListAreMerged() {
        Applied applied = applyTo(Samples.ORDERS.replace("env=\"Y=2\";", "env=\"W=9\";\n\t\t\tenv=\"Y=2\";"));

        assertTrue(applied.isAccepted());
        assertTrue(applied.text().text().contains("env=\"W=9\";") && applied.text().text().contains("env=\"Z=3\";"));
    }

    @Test
    void sameEditOnBothSidesIsTakenOnce() {
        Applied applied = applyTo(Samples.ORDERS.replace("0010", "0011").replace("\tcl=2026/05/05;\n", ""));

        assertTrue(applied.isAccepted());
        assertEquals(4, applied.changes().size());
    }

    @Test
    void unitThatWasRenamedInTheFileIsFound() {
        String file = Samples.ORDERS.replace("unit=N,", "unit=N2,").replace("el=N,", "el=N2,");

        Applied applied = applyTo(file);

        assertEquals(List.of(), applied.conflicts());
        assertTrue(applied.isAccepted());
        assertTrue(applied.text().text().contains("prm=\"0011\""));
        assertTrue(applied.changes().stream().anyMatch(found -> found.change().unit().equals("/G/N2/E")));
    }

    @Test
    void editOfWhatTheFileRemovedIsAConflict() {
        String file = Samples.ORDERS.replace("\t\tar=(f=A,t=B);\n", "");

        Applied applied = applyTo(file);

        assertEquals(List.of(CellConflict.Kind.GONE),
                applied.conflicts().stream().map(CellConflict::kind).toList());
    }

    @Test
    void deletionOfWhatTheFileChangedIsAConflict() {
        String file = Samples.ORDERS.replace("echo D", "echo D2");

        Applied refused = applyTo(file);
        Applied forBook = book.apply(file, ConflictChoice.BOOK);

        assertEquals(List.of(CellConflict.Kind.DELETION),
                refused.conflicts().stream().map(CellConflict::kind).toList());
        assertFalse(forBook.text().text().contains("unit=D"));
    }
}
