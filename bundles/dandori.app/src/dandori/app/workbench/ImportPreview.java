package dandori.app.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import dandori.app.text.Texts;
import dandori.imports.Fate;
import dandori.imports.Imported;
import dandori.imports.ImportedLine;
import dandori.imports.cron.CrontabImport;
import dandori.imports.timers.TimerImport;
import dandori.model.check.DefinitionChecks;
import dandori.unitdef.Validation;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.UnitNode;

/**
 * What importing a file would give.
 *
 * @param summary what it is, in words
 * @param rows    what becomes of its lines, or what is wrong with it
 * @param content of the new definition file; empty when there is nothing to import
 */
record ImportPreview(String summary, List<Row> rows, byte[] content) {

    /** A line, what becomes of it, and what it says. */
    record Row(String line, String fate, String text) {
    }

    private static final byte[] NOTHING = {};
    private static final Texts TEXTS = Texts.ofUser();

    /** Looks at a file; nothing is written. */
    static ImportPreview of(Path file, ZoneId zone) {
        try {
            String name = file.getFileName().toString();
            if (name.endsWith(".timer")) {
                return imported("import_is_timers", TimerImport.read(name.replaceAll("\\.timer$", ""),
                        units(file.toAbsolutePath().getParent()), zone));
            }
            byte[] content = Files.readAllBytes(file);
            String text = new String(content, StandardCharsets.UTF_8);
            return name.endsWith(".unitdef") || text.contains("unit=")
                    ? definition(content)
                    : imported("import_is_crontab",
                            CrontabImport.read(name, text, new CrontabImport.Source(zone, false)));
        } catch (IOException | RuntimeException e) {
            return refused(WorkbenchTexts.get("import_unreadable", file, e.getMessage()));
        }
    }

    static ImportPreview refused(String why) {
        return new ImportPreview(why, List.of(), NOTHING);
    }

    boolean isPossible() {
        return content.length > 0;
    }

    /** The unit files beside a timer, which it refers to. */
    private static SortedMap<String, String> units(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".timer") || name.endsWith(".service")) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static ImportPreview definition(byte[] content) {
        Validation validation = DefinitionChecks.standard().validate(content, "UTF-8");
        List<Problem> problems = validation.problems();
        long errors = problems.stream().filter(Problem::isError).count();
        int units = validation.tree().map(tree -> count(tree.units())).orElse(0);
        String summary = WorkbenchTexts.get("import_is_definition", units, errors, problems.size() - errors);
        List<Row> rows = problems.stream().map(problem -> new Row(String.valueOf(problem.line()),
                TEXTS.problem(problem), problem.unit())).toList();
        boolean refused = errors > 0 || units == 0;
        return new ImportPreview(refused ? summary + "\n" + WorkbenchTexts.get("import_refused") : summary, rows,
                refused ? NOTHING : content);
    }

    private static int count(List<UnitNode> units) {
        return units.stream().mapToInt(unit -> 1 + count(unit.units())).sum();
    }

    private static ImportPreview imported(String key, Imported imported) {
        List<Row> rows = new ArrayList<>();
        imported.lines().stream().filter(line -> line.fate() != Fate.EMPTY).forEach(line -> rows.add(row(line)));
        imported.remarks().forEach(remark -> rows.add(new Row("", TEXTS.phrase(remark), "")));
        long taken = count(imported, Fate.TAKEN) + count(imported, Fate.CHANGED);
        String summary = WorkbenchTexts.get(key, taken, count(imported, Fate.CHANGED), count(imported, Fate.LEFT_OUT));
        return taken == 0
                ? new ImportPreview(summary + "\n" + WorkbenchTexts.get("import_nothing"), rows, NOTHING)
                : new ImportPreview(summary, rows, imported.definition().getBytes(StandardCharsets.UTF_8));
    }

    private static Row row(ImportedLine line) {
        StringBuilder fate = new StringBuilder(WorkbenchTexts.get("fate_" + line.fate().word()));
        line.units().forEach(unit -> fate.append("  ").append(unit));
        line.remarks().forEach(remark -> fate.append("  ").append(TEXTS.phrase(remark)));
        return new Row(line.file() + ":" + line.number(), fate.toString(), line.text());
    }

    private static long count(Imported imported, Fate fate) {
        return imported.lines().stream().filter(line -> line.fate() == fate).count();
    }
}
