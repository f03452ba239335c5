package dandori.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dandori.excel.change.Applied;
import dandori.excel.table.Column;
import dandori.excel.table.TableKind;

class EditsTest {

    @TempDir
    private static Path shared;
    private static Path exported;
    @TempDir
    private Path folder;

    @BeforeAll
    static void export() {
        exported = shared.resolve("exported.xlsx");
        new Book(exported, Locale.JAPANESE).export(Samples.ORDERS);
    }

    private Applied apply(Function<Book, List<Consumer<Workbook>>> edits) {
        Book book = Book.copy(exported, folder.resolve("book.xlsx"), Locale.JAPANESE);
        book.edit(workbook -> edits.apply(book).forEach(edit -> edit.accept(workbook)));
        return book.apply(Samples.ORDERS);
    }

    /** The lines that were taken out and put in. */
    private static List<String> difference(Applied applied) {
        assertEquals(List.of(), applied.refusals());
        assertEquals(List.of(), applied.conflicts());
        List<String> before = new ArrayList<>(Arrays.asList(Samples.ORDERS.split("\n")));
        List<String> after = new ArrayList<>(Arrays.asList(applied.text().text().split("\n")));
        List<String> difference = new ArrayList<>();
        List<String> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        gone.stream().map(String::strip).filter(EditsTest::isValue).forEach(line -> difference.add("-" + line));
        List<String> added = new ArrayList<>(after);
        before.forEach(added::remove);
        added.stream().map(String::strip).filter(EditsTest::isValue).forEach(line -> difference.add("+" + line));
        return difference;
    }

    /** Lines that many units have tell nothing. */
    private static boolean isValue(String line) {
        return !line.equals("{") && !line.equals("}") && !line.startsWith("ty=");
    }

    private static List<String> told(Applied applied) {
        return applied.changes().stream().map(found -> found.change().kind().word() + " " + found.change().unit()
                + found.change().parameter().map(key -> " " + key).orElse("")).toList();
    }

    @Test
    void changedCellChangesItsLineOnly() {
        Applied applied = apply(book -> List.of(book.set(TableKind.JOBS, "/G/N/B", "sc", "/opt/new.sh")));

        assertEquals(List.of("-sc=\"/opt/b.sh\";", "+sc=\"/opt/new.sh\";"), difference(applied));
        assertEquals(List.of("changed /G/N/B sc"), told(applied));
        assertEquals("ジョブ", applied.changes().get(0).place().sheet());
    }

    @Test
    void threeChangedCellsAreThreeChanges() {
        Applied applied = apply(book -> List.of(book.set(TableKind.JOBS, "/G/N/A", "tho", "9"),
                book.set(TableKind.JOBNETS, "/G/N", "cm", "受注と出荷"),
                book.set(TableKind.JOBS, "/G/N/B", "prm", "0011")));

        assertEquals(List.of("changed /G/N cm", "changed /G/N/A tho", "changed /G/N/B prm"), told(applied));
        assertEquals(List.of("-cm=\"受注\";", "-tho=8;", "-prm=\"0010\";", "+cm=\"受注と出荷\";", "+tho=9;",
                "+prm=\"0011\";"), difference(applied));
    }

    @Test
    void clearedCellRemovesTheParameter() {
        Applied applied = apply(book -> List.of(book.clear(TableKind.JOBS, "/G/N/C", "ha")));

        assertEquals(List.of("-ha=y;"), difference(applied));
        assertEquals(List.of("removed /G/N/C ha"), told(applied));
    }

    @Test
    void filledCellAddsTheParameter() {
        Applied applied = apply(book -> List.of(book.set(TableKind.JOBS, "/G/M/D", "cm", "say \"hi\" #1")));

        assertEquals(List.of("+cm=\"say #\"hi#\" ##1\";"), difference(applied));
    }

    @Test
    void listCellKeepsTheLinesThatStay() {
        Applied applied = apply(book -> List.of(book.set(TableKind.JOBS, "/G/N/A", "env", "X=1\nZ=3\nY=2")));

        assertEquals(List.of("+env=\"Z=3\";"), difference(applied));
        assertTrue(applied.text().text().contains("env=\"X=1\";\n\t\t\tenv=\"Z=3\";\n\t\t\tenv=\"Y=2\";"));
    }

    @Test
    void unknownItemIsEditedAmongTheOthers() {
        Applied applied = apply(book -> List.of(book.set(TableKind.JOBS, "/G/N/B", Column.OTHER,
                "zz=unknown,2;\nyy=(a,b);")));

        assertEquals(List.of("-zz=unknown,1;", "+zz=unknown,2;", "+yy=(a,b);"), difference(applied));
    }

    @Test
    void addedRowIsAUnitWithAPlaceInThePicture() {
        Applied applied = apply(book -> List.of(book.add(TableKind.JOBS, Column.NAME, "E", "ty", "j", Column.UPPER,
                "/G/N", "te", "echo E", "tho", "２")));

        assertEquals(List.of("+el=E,j,+560+48;", "+unit=E,,,;", "+te=\"echo E\";", "+tho=2;"),
                difference(applied));
        assertEquals(List.of("added /G/N/E"), told(applied));
    }

    @Test
    void addedUnitMayStandInAddedUnit() {
        Applied applied = apply(book -> List.of(
                book.add(TableKind.JOBS, Column.NAME, "F", "ty", "j", Column.UPPER, "/G/P", "te", "echo F"),
                book.add(TableKind.JOBNETS, Column.ACTION, "追加", Column.NAME, "P", "ty", "n", Column.UPPER, "/G"),
                book.add(TableKind.RELATIONS, Column.UNIT, "/G/N", Column.FROM, "A", Column.TO, "C"),
                book.add(TableKind.SCHEDULES, Column.UNIT, "/G/P", "sd", "+01", "st", "9:00"),
                book.add(TableKind.CALENDARS, Column.UNIT, "/G", Column.KIND, "cl", Column.DAY, "2026/1/2")));

        assertEquals(List.of("+cl=2026/1/2;", "+el=P,n,+400+48;", "+ar=(f=A,t=C);", "+unit=P,,,;",
                "+el=F,j,+80+48;", "+sd=1,+01;", "+st=1,9:00;", "+unit=F,,,;", "+te=\"echo F\";"),
                difference(applied));
    }

    @Test
    void deletedUnitGoesWithItsIconAndRelations() {
        Applied applied = apply(book -> List.of(book.delete(TableKind.JOBS, "/G/N/B")));

        assertEquals(List.of("-el=B,j,+240+48;", "-ar=(f=A,t=B);", "-ar=(f=B,t=C);", "-unit=B,,,;",
                "-/* a comment that stays */", "-sc=\"/opt/b.sh\";", "-prm=\"0010\";", "-zz=unknown,1;"),
                difference(applied));
        assertEquals(List.of("removed /G/N/B"), told(applied));
    }

    @Test
    void renamedUnitIsFollowedByWhatNamesIt() {
        Applied applied = apply(book -> List.of(book.set(TableKind.JOBS, "/G/N/A", Column.NAME, "A2")));

        assertEquals(List.of("-el=A,j,+80+48;", "-ar=(f=A,t=B);", "-unit=A,,,;", "-eun=/G/N/A;", "+el=A2,j,+80+48;",
                "+ar=(f=A2,t=B);", "+unit=A2,,,;", "+eun=/G/N/A2;"), difference(applied));
        assertEquals(List.of("moved /G/N/A2"), told(applied));
    }

    @Test
    void movedUnitTakesEverythingAlong() {
        Applied applied = apply(book -> List.of(book.set(TableKind.JOBS, "/G/N/C", Column.UPPER, "/G/M"),
                book.set(TableKind.JOBS, "/G/N/C", "prm", "x")));

        assertEquals(List.of("-el=C,j,+400+48;", "-ar=(f=B,t=C);", "+el=C,pj,+240+48;", "+prm=\"x\";"),
                difference(applied));
        assertEquals(List.of("moved /G/M/C", "added /G/M/C prm"), told(applied));
        assertTrue(applied.text().text().indexOf("unit=C") > applied.text().text().indexOf("unit=M"));
    }

    @Test
    void movedIconChangesItsElement() {
        Applied applied = apply(book -> List.of(book.set(TableKind.JOBS, "/G/N/B", Column.POSITION, "+240+144")));

        assertEquals(List.of("-el=B,j,+240+48;", "+el=B,j,+240+144;"), difference(applied));
    }

    @Test
    void changedTypeIsTheTypeOfTheIcon() {
        Applied applied = apply(book -> List.of(book.set(TableKind.JOBS, "/G/N/B", "ty", "pj")));

        assertEquals(List.of("-el=B,j,+240+48;", "+el=B,pj,+240+48;"), difference(applied));
    }

    @Test
    void relationsAreChangedAndDeletedByTheirRows() {
        Applied applied = apply(book -> List.of(book.delete(TableKind.RELATIONS, "/G/N|A|B"),
                book.set(TableKind.RELATIONS, "/G/N|B|C", Column.FROM, "A")));

        assertEquals(List.of("-ar=(f=A,t=B);", "-ar=(f=B,t=C);", "+ar=(f=A,t=C);"), difference(applied));
        assertEquals(List.of("removed /G/N ar", "changed /G/N ar"), told(applied));
    }

    @Test
    void scheduleRulesAreChangedAddedAndDeletedByTheirRows() {
        Applied applied = apply(book -> List.of(book.set(TableKind.SCHEDULES, "/G/N|1", "st", "07:15"),
                book.delete(TableKind.SCHEDULES, "/G/N|2"),
                book.add(TableKind.SCHEDULES, Column.UNIT, "/G/N", Column.RULE, "3", "sd", "*02", "st", "25:00",
                        "cy", "(1,m)", "sh", "be")));

        assertEquals(List.of("-st=1,08:00;", "-sd=2,15;", "-st=2,09:30;", "+st=1,07:15;", "+sd=3,*02;",
                "+st=3,25:00;", "+cy=3,(1,m);", "+sh=3,be;"), difference(applied));
    }

    @Test
    void calendarDaysAreChangedByTheirRows() {
        Applied applied = apply(book -> List.of(
                book.set(TableKind.CALENDARS, "/G|cl|2026/05/05", Column.DAY, "2026/05/06"),
                book.set(TableKind.CALENDARS, "/G|cl|su", Column.KIND, "op")));

        assertEquals(List.of("-cl=su;", "-cl=2026/05/05;", "+op=su;", "+cl=2026/05/06;"), difference(applied));
    }

    @Test
    void sortedRowsMovedAndRemovedColumnsDoNoHarm() {
        Book book = new Book(folder.resolve("book.xlsx"), Locale.CHINESE).export(Samples.ORDERS);

        book.edit(workbook -> {
            var sheet = book.sheet(workbook, TableKind.JOBS);
            Rearranged.reverseRows(sheet, 2);
            Rearranged.swapColumns(sheet, Book.column(sheet, TableKind.JOBS, "tho"),
                    Book.column(sheet, TableKind.JOBS, Column.NAME));
            Rearranged.clearColumn(sheet, Book.column(sheet, TableKind.JOBS, "te"));
            book.set(TableKind.JOBS, "/G/N/A", "tho", "7").accept(workbook);
            workbook.setSheetName(workbook.getSheetIndex(sheet), "renamed by somebody");
        });

        Applied applied = book.apply(Samples.ORDERS);
        assertEquals(List.of("-tho=8;", "+tho=7;"), difference(applied));
        assertEquals("renamed by somebody", applied.changes().get(0).place().sheet());
    }

    @Test
    void rowThatIsGoneDeletesNothingButIsTold() {
        Applied applied = apply(book -> List.of(workbook -> {
            var sheet = book.sheet(workbook, TableKind.JOBS);
            sheet.removeRow(Book.row(sheet, TableKind.JOBS, "/G/N/B"));
        }));

        assertEquals(List.of(), difference(applied));
        assertEquals(List.of("/G/N/B"), applied.notices().get(0).arguments());
    }

    @Test
    void bookWithoutHiddenSheetIsComparedWithTheFile() {
        Applied applied = apply(book -> List.of(book.set(TableKind.JOBS, "/G/N/B", "prm", "1"),
                workbook -> workbook.removeSheetAt(workbook.getSheetIndex("_dandori"))));

        assertEquals(List.of("-prm=\"0010\";", "+prm=\"1\";"), difference(applied));
        assertEquals(Notice.Reason.NO_BASE, applied.notices().get(0).reason());
    }

    @Test
    void numbersDatesAndCodesAreReadAsTheyAreShown() {
        Applied applied = apply(book -> List.of(workbook -> {
            var jobs = book.sheet(workbook, TableKind.JOBS);
            var format = workbook.createDataFormat();
            Typed.number(Book.cell(Book.row(jobs, TableKind.JOBS, "/G/N/B"), Book.column(jobs, TableKind.JOBS, "prm")),
                    10, format.getFormat("0000"));
            Typed.number(Book.cell(Book.row(jobs, TableKind.JOBS, "/G/N/A"), Book.column(jobs, TableKind.JOBS, "tho")),
                    11, (short) 0);
            var rules = book.sheet(workbook, TableKind.SCHEDULES);
            Typed.number(Book.cell(Book.row(rules, TableKind.SCHEDULES, "/G/N|1"),
                    Book.column(rules, TableKind.SCHEDULES, "st")), 25.5 / 24, format.getFormat("[h]:mm"));
            var days = book.sheet(workbook, TableKind.CALENDARS);
            Typed.number(Book.cell(Book.row(days, TableKind.CALENDARS, "/G|cl|2026/05/05"),
                    Book.column(days, TableKind.CALENDARS, Column.DAY)), 46148, (short) 14);
        }));

        assertEquals(List.of("-cl=2026/05/05;", "-st=1,08:00;", "-tho=8;", "+cl=2026/05/06;", "+st=1,25:30;",
                "+tho=11;"), difference(applied));
    }
}
