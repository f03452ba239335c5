package dandori.app.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import dandori.app.text.Texts;
import dandori.imports.Fate;
import dandori.imports.Imported;
import dandori.imports.ImportedLine;

/** What became of the lines of an import, for people or as JSON. */
final class ImportReport {

    private final Console console;
    private final Texts texts;
    private final boolean json;

    ImportReport(Console console, boolean json) {
        this.console = console;
        this.json = json;
        texts = console.texts();
    }

    /** One line; people are spared those that say nothing. */
    void print(ImportedLine line) {
        if (json) {
            console.json(object(line));
        } else if (line.fate() != Fate.EMPTY || !line.remarks().isEmpty()) {
            console.line(
                    line.file() + ":" + line.number() + ": " + texts.get("import.fate." + line.fate().word()) + ": "
                            + line.text());
            line.units().forEach(unit -> console.line("    " + unit));
            line.remarks().forEach(remark -> console.line("    " + texts.phrase(remark)));
        }
    }

    private Map<String, Object> object(ImportedLine line) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", line.file());
        object.put("line", line.number());
        object.put("text", line.text());
        object.put("fate", line.fate().word());
        object.put("units", line.units());
        object.put("remarks", line.remarks().stream()
                .map(remark -> Map.of("code", remark.code(), "message", texts.phrase(remark))).toList());
        return object;
    }

    /** What holds for all, and the sums. */
    void summary(Imported imported, Path out) {
        imported.remarks().forEach(remark -> console.plainMessage(texts.phrase(remark)));
        console.message("import.written", out, count(imported, Fate.TAKEN), count(imported, Fate.CHANGED),
                count(imported, Fate.LEFT_OUT));
    }

    private static long count(Imported imported, Fate fate) {
        return imported.lines().stream().filter(line -> line.fate() == fate).count();
    }
}
