package dandori.excel.change;

import java.util.List;

import dandori.excel.CellChange;
import dandori.excel.CellConflict;
import dandori.excel.Notice;
import dandori.excel.Refusal;
import dandori.unitdef.text.SourceText;

/**
 * What a book makes of a definition file.
 *
 * @param text the new text, in the charset of the file; the very text of the file when nothing changes, or when
 *        anything is refused
 * @param changes every change with its cell
 * @param conflicts what was changed on both sides, and is not decided
 * @param refusals what cannot be taken over
 * @param notices what the user should know
 */
public record Applied(SourceText text, List<CellChange> changes, List<CellConflict> conflicts, List<Refusal> refusals,
        List<Notice> notices) {

    public Applied {
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
        refusals = List.copyOf(refusals);
        notices = List.copyOf(notices);
    }

    /** Whether the book could be read at all. */
    public boolean isReadable() {
        return refusals.stream().allMatch(refusal -> refusal.place().isPresent() || refusal.problem().isPresent());
    }

    /** Whether the text may be written: nothing is refused and no conflict is open. */
    public boolean isAccepted() {
        return refusals.isEmpty() && conflicts.isEmpty();
    }
}
