package dandori.excel.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dandori.excel.CellPlace;
import dandori.excel.ConflictChoice;
import dandori.excel.read.BookContent;
import dandori.excel.read.BookLimits;
import dandori.excel.read.RowEdit;
import dandori.excel.read.RowEdit.Input;
import dandori.excel.table.Cells;
import dandori.excel.table.Line;
import dandori.excel.table.Lines;
import dandori.excel.table.TableKind;
import dandori.model.check.DefinitionChecks;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.syntax.DefinitionTree;

/**
 * Two people change cells at random, one in a book, one in the file. The seed is in every message; the long form
 * ({@code -Ddandori.long=true}) plays 10,000 rounds.
 */
class RandomEditsTest {

    private static final int ROUNDS = Boolean.getBoolean("dandori.long") ? 10_000 : 150;
    private static final List<String> KEYS = List.of("cm", "prm", "te", "wkp", "ex");

    /** A cell and what somebody wrote into it. */
    private record Wish(TableKind kind, String id, String key, String value) {

        String cell() {
            return kind + " " + id + " " + key;
        }
    }

    private static String definition(Random random) {
        StringBuilder text = new StringBuilder("unit=G,,,;\n{\n\tty=g;\n");
        for (int net = 0; net < 3; net++) {
            text.append("\tunit=N").append(net).append(",,,;\n\t{\n\t\tty=n;\n\t\tsd=1,+01;\n\t\tst=1,08:00;\n");
            for (int job = 0; job < 4; job++) {
                text.append("\t\tunit=J").append(job).append(",,,;\n\t\t{\n\t\t\tty=j;\n");
                for (String key : KEYS) {
                    if (random.nextInt(3) > 0) {
                        text.append("\t\t\t").append(key).append("=\"v").append(random.nextInt(9)).append("\";\n");
                    }
                }
                text.append("\t\t}\n");
            }
            text.append("\t}\n");
        }
        return text.append("}\n").toString();
    }

    private static DefinitionTree tree(String text) {
        return ((Reading.Readable) DefinitionReader.read(text.getBytes(StandardCharsets.UTF_8))).tree();
    }

    private static List<Wish> wishes(Random random) {
        Map<String, Wish> wishes = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            Wish wish = wish(random);
            wishes.put(wish.cell(), wish);
        }
        return List.copyOf(wishes.values());
    }

    private static Wish wish(Random random) {
        String net = "/G/N" + random.nextInt(3);
        if (random.nextInt(5) == 0) {
            return new Wish(TableKind.SCHEDULES, net + "|1", "st", "1" + random.nextInt(10) + ":30");
        }
        String key = KEYS.get(random.nextInt(KEYS.size()));
        String value = random.nextInt(4) == 0 ? "" : "w" + random.nextInt(1000) + (random.nextBoolean() ? "#\"" : "");
        return new Wish(TableKind.JOBS, net + "/J" + random.nextInt(4), key, value);
    }

    private static Applied apply(DefinitionTree base, List<Wish> wishes, DefinitionTree file) {
        Lines lines = Lines.of(base);
        Map<String, Map<String, Input>> rows = new LinkedHashMap<>();
        Map<String, TableKind> kinds = new HashMap<>();
        for (Wish wish : wishes) {
            Line line = lines.line(wish.kind(), wish.id()).orElseThrow();
            String before = Cells.of(line).getOrDefault(wish.key(), "");
            kinds.put(wish.id(), wish.kind());
            if (!before.equals(wish.value())) {
                rows.computeIfAbsent(wish.id(), any -> new LinkedHashMap<>()).put(wish.key(),
                        new Input(before, wish.value(), new CellPlace("sheet", "A" + (rows.size() + 1))));
            }
        }
        List<RowEdit> edits = new ArrayList<>();
        rows.forEach((id, cells) -> edits
                .add(new RowEdit.Changed(kinds.get(id), id, cells.values().iterator().next().place(), cells)));
        return new BookApplication(DefinitionChecks.standard(), ConflictChoice.REFUSE, BookLimits.STANDARD)
                .apply(new BookContent(base, lines, edits, List.of(), List.of()), file);
    }

    private static String cell(DefinitionTree tree, Wish wish) {
        return Cells.of(Lines.of(tree).line(wish.kind(), wish.id()).orElseThrow()).getOrDefault(wish.key(), "");
    }

    @Test
    void nothingIsLostSilentlyAndEditsThatDoNotMeetCommute() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            DefinitionTree base = tree(definition(random));
            List<Wish> mine = wishes(random);
            List<Wish> theirs = wishes(random);
            DefinitionTree file = tree(apply(base, theirs, base).text().text());

            Applied applied = apply(base, mine, file);

            Map<String, Wish> decided = new LinkedHashMap<>();
            theirs.forEach(wish -> decided.put(wish.cell(), wish));
            boolean meet = mine.stream().anyMatch(wish -> isConflict(base, wish, decided.get(wish.cell())));
            if (meet) {
                assertFalse(applied.isAccepted(), "seed " + seed);
                assertEquals(file.print(), applied.text().text(), "seed " + seed);
            } else {
                assertTrue(applied.isAccepted(), "seed " + seed + " " + applied);
                assertEveryWish(base, mine, theirs, applied, seed);
            }
        }
    }

    private static boolean isConflict(DefinitionTree base, Wish mine, Wish theirs) {
        String before = cell(base, mine);
        return theirs != null && !mine.value().equals(before) && !theirs.value().equals(before)
                && !mine.value().equals(theirs.value());
    }

    private static void assertEveryWish(DefinitionTree base, List<Wish> mine, List<Wish> theirs, Applied applied,
            long seed) {
        DefinitionTree result = tree(applied.text().text());
        Map<String, Wish> wanted = new LinkedHashMap<>();
        theirs.stream().filter(wish -> !wish.value().equals(cell(base, wish)))
                .forEach(wish -> wanted.put(wish.cell(), wish));
        mine.stream().filter(wish -> !wish.value().equals(cell(base, wish)))
                .forEach(wish -> wanted.put(wish.cell(), wish));
        wanted.values().forEach(wish -> assertEquals(wish.value(), cell(result, wish), "seed " + seed + " " + wish));
        DefinitionTree other = tree(apply(base, mine, base).text().text());
        assertEquals(lines(result), lines(tree(apply(base, theirs, other).text().text())), "seed " + seed);
    }

    /** Every cell of every line; the order of parameters means nothing. */
    private static Map<String, Map<String, String>> lines(DefinitionTree tree) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        Lines lines = Lines.of(tree);
        for (TableKind kind : TableKind.values()) {
            lines.all(kind).forEach((id, line) -> all.put(kind + id, Cells.of(line)));
        }
        return all;
    }
}
