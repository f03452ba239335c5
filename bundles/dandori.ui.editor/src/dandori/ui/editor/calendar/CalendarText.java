package dandori.ui.editor.calendar;

import java.util.List;
import java.util.Optional;

import dandori.imports.holidays.HolidayChange;
import dandori.imports.holidays.HolidayEdit;
import dandori.imports.holidays.Holidays;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.text.Encoded;

/** The text of a group as it stands now, read once for all previews of what holidays would do to it. */
final class CalendarText {

    private final Optional<DefinitionTree> tree;
    private final String group;

    CalendarText(DefinitionDocument document, String group) {
        this.group = group;
        tree = document.text().encode() instanceof Encoded.Bytes bytes && DefinitionReader.read(bytes.content(),
                document.charset().name()) instanceof Reading.Readable readable
                        ? Optional.of(readable.tree())
                        : Optional.empty();
    }

    /** What would become of each holiday. */
    List<HolidayChange> changes(Holidays found) {
        return tree.flatMap(text -> text.unit(group).map(unit -> new HolidayEdit(text, unit, found.days()).changes()))
                .orElse(List.of());
    }
}
