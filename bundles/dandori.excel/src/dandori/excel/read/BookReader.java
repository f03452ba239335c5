package dandori.excel.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.xml.sax.SAXException;

import dandori.excel.CellPlace;
import dandori.excel.Notice;
import dandori.excel.Refusal;
import dandori.excel.Refusal.Reason;
import dandori.excel.book.BaseSheet;
import dandori.excel.book.LibraryLogs;
import dandori.excel.table.Line;
import dandori.excel.table.Lines;
import dandori.excel.table.TableKind;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.text.Encoded;

/** Reads a book for a definition file: what was exported, and what the user made of it. */
public final class BookReader {

    private final BookLimits limits;

    /** Reads no more than the limits allow. */
    public BookReader(BookLimits limits) {
        this.limits = limits;
        LibraryLogs.silence();
    }

    /** What came of reading. */
    public sealed interface Outcome {

        /** The book was read; single cells may be refused. */
        record Read(BookContent content) implements Outcome {
        }

        /** The book cannot be read, or is not one for this file. */
        record Refused(Refusal refusal) implements Outcome {
        }
    }

    /**
     * Reads a book.
     *
     * @param book the file; read, never changed
     * @param file the definitions it is for, which stand for what was exported when the book does not say
     * @param name the name of the definition file, for people
     */
    public Outcome read(Path book, DefinitionTree file, String name) {
        String title = String.valueOf(book.getFileName());
        try {
            refuseOthers(book, title);
            try (OPCPackage opened = OPCPackage.open(book.toFile(), PackageAccess.READ)) {
                return new Outcome.Read(read(new BookPackage(opened, title, limits), file, name));
            }
        } catch (UnreadableBook unreadable) {
            return new Outcome.Refused(unreadable.refusal());
        } catch (IOException | SAXException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException
                | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException damaged) {
            return new Outcome.Refused(damaged(damaged, title));
        }
    }

    private static Refusal damaged(Exception failure, String title) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableBook unreadable) {
                return unreadable.refusal();
            }
            if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return Refusal.ofBook(Reason.TOO_LARGE, title, "zip");
            }
        }
        String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return Refusal.ofBook(Reason.DAMAGED, title, message.length() > 120 ? message.substring(0, 120) : message);
    }

    /** What is no workbook at all, or one under a password, is told apart before it is opened. */
    private void refuseOthers(Path book, String title) throws IOException {
        if (Files.size(book) > limits.fileBytes()) {
            throw new UnreadableBook(
                    Refusal.ofBook(Reason.TOO_LARGE, title, "> " + limits.fileBytes() / (1 << 20) + " MB"));
        }
        FileMagic magic;
        try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(book))) {
            magic = FileMagic.valueOf(in);
        }
        if (magic == FileMagic.OLE2) {
            throw new UnreadableBook(Refusal.ofBook(isEncrypted(book) ? Reason.PASSWORD : Reason.OLD_WORKBOOK, title));
        }
        if (magic != FileMagic.OOXML) {
            throw new UnreadableBook(Refusal.ofBook(Reason.NOT_A_WORKBOOK, title));
        }
    }

    private static boolean isEncrypted(Path book) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(book.toFile(), true)) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        }
    }

    private BookContent read(BookPackage book, DefinitionTree file, String name)
            throws IOException, SAXException, OpenXML4JException {
        List<Notice> notices = new ArrayList<>();
        Optional<BaseSheet.Base> base = base(book, notices);
        Optional<DefinitionTree> exported = base.flatMap(found -> isSame(found, file)
                ? Optional.of(file)
                : tree(found, notices));
        DefinitionTree tree = exported.orElse(file);
        Lines lines = Lines.of(tree);
        if (exported.filter(other -> other != file).isPresent()) {
            refuseOtherDefinitions(lines, file, base.get().file(), name);
        }
        List<TableRows> tables = new ArrayList<>();
        for (String sheet : book.sheets()) {
            if (!sheet.startsWith("_")) {
                TableRows rows = new TableRows(sheet, lines, limits.rows());
                book.scan(sheet, rows);
                rows.kind().ifPresent(kind -> tables.add(rows));
            }
        }
        refuseNoTables(tables, book.title());
        return content(tree, lines, tables, notices, base.map(BaseSheet.Base::unit).orElse(""));
    }

    private static void refuseNoTables(List<TableRows> tables, String title) {
        if (tables.isEmpty()) {
            throw new UnreadableBook(Refusal.ofBook(Reason.NO_TABLES, title));
        }
    }

    /** What is in the tables; lines that the book was never about are not missed in it. */
    private static BookContent content(DefinitionTree tree, Lines lines, List<TableRows> tables, List<Notice> notices,
            String unit) {
        List<RowEdit> edits = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        Set<TableKind> seen = EnumSet.noneOf(TableKind.class);
        for (TableRows table : tables) {
            TableKind kind = table.kind().orElseThrow();
            if (!seen.add(kind)) {
                throw new UnreadableBook(Refusal.ofCell(Reason.REPEATED_TABLE, new CellPlace(table.sheet(), "A1")));
            }
            edits.addAll(table.edits());
            refusals.addAll(table.refusals());
            lines.all(kind).keySet().stream().filter(id -> Lines.isWithin(id, unit) && !table.seen().contains(id))
                    .forEach(id -> notices
                            .add(new Notice(Notice.Reason.LEFT_OUT, Optional.of(table.sheet()), List.of(id))));
        }
        return new BookContent(tree, lines, edits, refusals, notices);
    }

    private static Optional<BaseSheet.Base> base(BookPackage book, List<Notice> notices)
            throws IOException, SAXException, OpenXML4JException {
        if (!book.sheets().contains(BaseSheet.NAME)) {
            notices.add(new Notice(Notice.Reason.NO_BASE, Optional.empty(), List.of()));
            return Optional.empty();
        }
        PairRows rows = new PairRows();
        book.scan(BaseSheet.NAME, rows);
        int format = BaseSheet.format(rows.pairs());
        if (format > BaseSheet.FORMAT) {
            throw new UnreadableBook(Refusal.ofBook(Reason.NEWER_FORMAT, String.valueOf(format)));
        }
        Optional<BaseSheet.Base> base = BaseSheet.read(rows.pairs());
        if (base.isEmpty()) {
            notices.add(new Notice(Notice.Reason.BASE_DAMAGED, Optional.empty(), List.of()));
        }
        return base;
    }

    private static boolean isSame(BaseSheet.Base base, DefinitionTree file) {
        return file.encode() instanceof Encoded.Bytes bytes && Arrays.equals(bytes.content(), base.content());
    }

    private static Optional<DefinitionTree> tree(BaseSheet.Base base, List<Notice> notices) {
        Reading reading = DefinitionReader.read(base.content(), base.charset());
        if (reading instanceof Reading.Readable readable && !reading.hasErrors()) {
            return Optional.of(readable.tree());
        }
        notices.add(new Notice(Notice.Reason.BASE_DAMAGED, Optional.empty(), List.of()));
        return Optional.empty();
    }

    private static void refuseOtherDefinitions(Lines exported, DefinitionTree file, String exportedName, String name) {
        Lines now = Lines.of(file);
        boolean known = exported.units() == 0;
        for (TableKind kind : TableKind.values()) {
            for (var line : exported.all(kind).entrySet()) {
                known |= line.getValue() instanceof Line.OfUnit && now.unit(line.getKey()).isPresent();
            }
        }
        if (!known) {
            throw new UnreadableBook(Refusal.ofBook(Reason.OTHER_DEFINITIONS, exportedName, name));
        }
    }
}
