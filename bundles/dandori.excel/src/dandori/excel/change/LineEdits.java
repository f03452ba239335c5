package dandori.excel.change;

import dandori.excel.read.RowEdit;

/** Adds, changes and deletes what a unit has by the line: relations, schedule rules, days of its calendar. */
abstract class LineEdits {

    final Draft draft;
    final Counterparts file;
    final UnitEdits units;
    final Ledger ledger;

    LineEdits(Draft draft, Counterparts file, UnitEdits units, Ledger ledger) {
        this.draft = draft;
        this.file = file;
        this.units = units;
        this.ledger = ledger;
    }

    final void apply(RowEdit edit) {
        if (edit instanceof RowEdit.Added added) {
            add(added);
        } else if (edit instanceof RowEdit.Deleted deleted) {
            delete(deleted);
        } else {
            change((RowEdit.Changed) edit);
        }
    }

    abstract void add(RowEdit.Added edit);

    abstract void delete(RowEdit.Deleted edit);

    abstract void change(RowEdit.Changed edit);
}
