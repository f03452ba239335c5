package dandori.app.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dandori.excel.CellChange;
import dandori.excel.CellConflict;
import dandori.excel.CellPlace;
import dandori.excel.Notice;
import dandori.excel.Refusal;
import dandori.excel.change.Applied;
import dandori.excel.change.RowWords;
import dandori.excel.read.ResultBook;
import dandori.excel.words.BookWords;
import dandori.model.difference.Change;
import dandori.unitdef.catalogue.Catalogue;

/** Tells what a book makes of a definition file: every change, conflict and refusal with sheet and cell. */
final class ExcelReport {

    private final Console console;
    private final boolean json;
    private final Locale locale = Locale.getDefault();
    private final BookWords words = new BookWords(locale);

    ExcelReport(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    void print(Applied applied) {
        applied.changes().forEach(this::print);
        applied.conflicts().forEach(this::print);
        applied.refusals().forEach(this::print);
        applied.notices().forEach(this::print);
        console.message("excel.summary", applied.changes().size(), applied.conflicts().size(),
                applied.refusals().size());
    }

    private void print(CellChange found) {
        Change change = found.change();
        if (json) {
            Map<String, Object> object = object(change.unit(), change.kind().word(), change.parameter(), found.place());
            object.put("old", change.before().orElse(null));
            object.put("new", change.after().orElse(null));
            console.json(object);
        } else {
            console.line(line(change) + "  [" + found.place() + "]");
        }
    }

    private String line(Change change) {
        String old = change.before().orElse("-");
        String now = change.after().orElse("-");
        return switch (change.kind()) {
            case MOVED -> "> " + old + " => " + now;
            case ADDED -> change.isOfUnit() ? "+ " + change.unit() : "~ " + change.unit() + named(change, old, now);
            case REMOVED -> change.isOfUnit() ? "- " + change.unit() : "~ " + change.unit() + named(change, old, now);
            case CHANGED -> "~ " + change.unit() + named(change, old, now);
        };
    }

    private String named(Change change, String old, String now) {
        String key = change.parameter().orElse("");
        String name = Catalogue.standard().parameter(key).map(known -> known.name(locale) + " (" + key + ")")
                .orElse(key);
        return "  " + name + ": " + old + " => " + now;
    }

    private void print(CellConflict conflict) {
        String sentence = conflict.sentence(words);
        if (json) {
            Map<String, Object> object = object(conflict.unit(), "conflict", stated(conflict.parameter()),
                    conflict.place());
            object.put("old", conflict.base());
            object.put("file", conflict.file());
            object.put("book", conflict.book());
            object.put("message", sentence);
            console.json(object);
        }
        console.plainMessage(conflict.place() + ": " + conflict.unit() + ": " + sentence);
    }

    private void print(Refusal refusal) {
        String sentence = refusal.sentence(words);
        if (json) {
            Map<String, Object> object = object(refusal.unit(), "refused", stated(refusal.parameter()),
                    refusal.place().orElse(null));
            object.put("code", refusal.problem().map(problem -> problem.code()).orElse(refusal.reason().name()));
            object.put("message", sentence);
            console.json(object);
        }
        console.plainMessage(refusal.place().map(place -> place + ": ").orElse("")
                + (refusal.unit().isEmpty() ? "" : refusal.unit() + ": ") + sentence);
    }

    private void print(Notice notice) {
        console.plainMessage(notice.sheet().map(sheet -> sheet + ": ").orElse("") + notice.sentence(words));
    }

    private static Optional<String> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Map<String, Object> object(String unit, String kind, Optional<String> parameter, CellPlace place) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("unit", unit.isEmpty() ? null : unit);
        object.put("kind", kind);
        object.put("parameter", parameter.orElse(null));
        object.put("sheet", place == null ? null : place.sheet());
        object.put("cell", place == null ? null : place.cell());
        return object;
    }

    void writeResult(Applied applied, Path book, Path result) {
        OutputFile.write(result, copy -> ResultBook.write(book, RowWords.of(applied, words), copy), console);
    }
}
