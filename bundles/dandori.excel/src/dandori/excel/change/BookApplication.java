package dandori.excel.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import dandori.excel.CellPlace;
import dandori.excel.ConflictChoice;
import dandori.excel.read.BookContent;
import dandori.excel.read.BookLimits;
import dandori.excel.read.BookReader;
import dandori.excel.read.RowEdit;
import dandori.excel.table.TableKind;
import dandori.model.check.DefinitionChecks;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.text.SourceText;

/**
 * Applies a book to a definition file: reads the book, compares it with what was exported and with the file, and makes
 * the new text. Neither the book nor the file is written.
 */
public final class BookApplication {

    private final DefinitionChecks checks;
    private final ConflictChoice.Decision decision;
    private final BookLimits limits;

    /**
     * Decides how.
     *
     * @param checks what the new definitions must pass
     * @param choice what becomes of conflicts
     * @param limits how much of a book is read
     */
    public BookApplication(DefinitionChecks checks, ConflictChoice choice, BookLimits limits) {
        this(checks, conflict -> choice, limits);
    }

    /** The same, each conflict decided by itself. */
    public BookApplication(DefinitionChecks checks, ConflictChoice.Decision decision, BookLimits limits) {
        this.checks = checks;
        this.decision = decision;
        this.limits = limits;
    }

    /**
     * Applies a book.
     *
     * @param book the file of the book
     * @param file the definitions as they are now, without grammar errors
     * @param name the name of their file, for people
     */
    public Applied apply(Path book, DefinitionTree file, String name) {
        return apply(book, file, name, place -> true);
    }

    /**
     * Applies some rows of a book.
     *
     * @param wanted whether the row of a cell is wanted; what is wrong in others does not matter
     */
    public Applied apply(Path book, DefinitionTree file, String name, Predicate<CellPlace> wanted) {
        BookReader.Outcome outcome = new BookReader(limits).read(book, file, name);
        return outcome instanceof BookReader.Outcome.Refused refused
                ? new Applied(file.source(), List.of(), List.of(), List.of(refused.refusal()), List.of())
                : apply(((BookReader.Outcome.Read) outcome).content(), file, wanted);
    }

    /**
     * Applies some rows of a book that has been read.
     *
     * @param content the book, read for these very definitions
     * @param wanted  whether the row of a cell is wanted; what is wrong in others does not matter
     */
    public Applied apply(BookContent content, DefinitionTree file, Predicate<CellPlace> wanted) {
        return apply(chosen(content, wanted), file);
    }

    private static BookContent chosen(BookContent content, Predicate<CellPlace> wanted) {
        return new BookContent(content.base(), content.lines(),
                content.edits().stream().filter(edit -> wanted.test(edit.place())).toList(),
                content.refusals().stream().filter(refusal -> refusal.place().map(wanted::test).orElse(true)).toList(),
                content.notices());
    }

    /** Applies what was read from a book. */
    Applied apply(BookContent content, DefinitionTree file) {
        Ledger ledger = new Ledger();
        content.refusals().forEach(ledger::refuse);
        if (content.edits().isEmpty()) {
            return applied(file.source(), file, ledger, content);
        }
        Counterparts counterparts = new Counterparts(content.base(), content.lines(), file);
        List<RowEdit> edits = new ThreeWay(content.lines(), counterparts, decision, ledger).settle(content.edits());
        if (edits.isEmpty()) {
            return applied(file.source(), file, ledger, content);
        }
        Draft draft = new Draft(file);
        make(edits, draft, counterparts, ledger);
        SourceText text = draft.write();
        new Verdict(draft, checks).refusals(text).forEach(ledger::refuse);
        return applied(text, file, ledger, content);
    }

    private static Applied applied(SourceText text, DefinitionTree file, Ledger ledger, BookContent content) {
        boolean accepted = ledger.refusals().isEmpty() && ledger.conflicts().isEmpty();
        return new Applied(accepted ? text : file.source(), ledger.changes(), ledger.conflicts(), ledger.refusals(),
                content.notices());
    }

    /** Deletes first, then names, then places, then what is in the units: each finds what it refers to. */
    private static void make(List<RowEdit> edits, Draft draft, Counterparts file, Ledger ledger) {
        SourceText source = draft.tree().source();
        NewValues values = new NewValues(source.charset(), source.lineEnd());
        UnitEdits units = new UnitEdits(draft, file, new UnitCells(values, ledger), ledger);
        List<RowEdit.Changed> changed = new ArrayList<>();
        List<RowEdit.Added> added = new ArrayList<>();
        List<RowEdit> others = new ArrayList<>();
        for (RowEdit edit : edits) {
            if (!edit.kind().isOfUnits()) {
                others.add(edit);
            } else if (edit instanceof RowEdit.Deleted deleted) {
                units.delete(deleted);
            } else if (edit instanceof RowEdit.Changed change) {
                changed.add(change);
            } else {
                added.add((RowEdit.Added) edit);
            }
        }
        changed.forEach(units::rename);
        units.add(added);
        changed.forEach(units::move);
        changed.forEach(units::change);
        makeOthers(others, draft, file, units, values, ledger);
        References.follow(draft, file.now());
    }

    private static void makeOthers(List<RowEdit> edits, Draft draft, Counterparts file, UnitEdits units,
            NewValues values, Ledger ledger) {
        RelationEdits relations = new RelationEdits(draft, file, units, ledger);
        RuleEdits rules = new RuleEdits(draft, file, units, values, ledger);
        DayEdits days = new DayEdits(draft, file, units, values, ledger);
        for (RowEdit edit : edits) {
            if (edit.kind() == TableKind.RELATIONS) {
                relations.apply(edit);
            } else if (edit.kind() == TableKind.SCHEDULES) {
                rules.apply(edit);
            } else {
                days.apply(edit);
            }
        }
    }
}
