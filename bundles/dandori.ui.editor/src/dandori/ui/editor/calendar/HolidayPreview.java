package dandori.ui.editor.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dandori.imports.holidays.HolidayChange;
import dandori.imports.holidays.HolidayEdit;
import dandori.imports.holidays.HolidaySource;
import dandori.imports.holidays.Holidays;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.text.Encoded;

/**
 * What importing holidays would do to a group.
 *
 * @param changes what becomes of every holiday
 * @param remarks what the source could not give, in words
 */
record HolidayPreview(List<HolidayChange> changes, List<String> remarks) {

    /** Nothing, and why. */
    static HolidayPreview refused(String reason) {
        return new HolidayPreview(List.of(), List.of(reason));
    }

    /** The holidays of a country that is offered. */
    static HolidayPreview ofCountry(DefinitionDocument document, String group, String country, int firstYear,
            int lastYear) {
        return HolidaySource.ofCountry(country, firstYear, lastYear).map(found -> of(document, group, found))
                .orElseThrow();
    }

    /** The holidays a file names. */
    static HolidayPreview ofFile(DefinitionDocument document, String group, Path file, int firstYear, int lastYear) {
        try {
            return HolidaySource.inFile(Files.readAllBytes(file), firstYear, lastYear)
                    .map(found -> of(document, group, found))
                    .orElseGet(() -> refused(Messages.get("holidays_form_unknown", file.getFileName())));
        } catch (NoSuchFileException missing) {
            return refused(Messages.get("holidays_missing", file));
        } catch (IOException unreadable) {
            return refused(Messages.get("holidays_unreadable", file.getFileName()));
        }
    }

    private static HolidayPreview of(DefinitionDocument document, String group, Holidays found) {
        List<String> remarks = found.remarks().stream()
                .map(remark -> Messages.get(remark.code(), remark.args().toArray())).toList();
        List<HolidayChange> changes = tree(document).flatMap(tree -> tree.unit(group)
                .map(unit -> new HolidayEdit(tree, unit, found.days()).changes())).orElse(List.of());
        return new HolidayPreview(changes, remarks);
    }

    private static Optional<DefinitionTree> tree(DefinitionDocument document) {
        return document.text().encode() instanceof Encoded.Bytes bytes && DefinitionReader.read(bytes.content(),
                document.charset().name()) instanceof Reading.Readable readable
                        ? Optional.of(readable.tree())
                        : Optional.empty();
    }

    /** Whether nothing can be taken, for the reason the remarks give. */
    boolean isRefused() {
        return changes.isEmpty() && !remarks.isEmpty();
    }

    /** The days that would be closed. */
    List<LocalDate> added() {
        return changes.stream().filter(change -> change.action() == HolidayChange.Action.ADDED)
                .map(change -> change.holiday().date()).toList();
    }
}
