package dandori.model.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dandori.model.difference.Difference;
import dandori.model.difference.Difference.Scope;
import dandori.model.difference.MadeUnit;
import dandori.model.difference.RandomDefinition;
import dandori.model.difference.RandomEdit;
import dandori.model.difference.Texts;
import dandori.model.difference.UnitDifference;
import dandori.model.difference.UnitForest;
import dandori.unitdef.syntax.DefinitionTree;

/** Laws that hold for all merges, tried on random definitions and random edits; a failure names its seed. */
class RandomMergeTest {

    private static final int PAIRS = Boolean.getBoolean("dandori.long") ? 10_000 : 40;

    @Test
    void withoutTheirsNothingIsTouched() {
        for (int seed = 0; seed < PAIRS; seed++) {
            MadeUnit made = RandomDefinition.of(seed);
            DefinitionTree base = Texts.tree(made.text());
            DefinitionTree mine = edited(made, seed, "m");

            MergeResult result = Merge.of(base, mine, Texts.tree(made.text()));

            assertSame(mine.source(), result.text(), "seed " + seed);
            assertEquals(List.of(), result.conflicts(), "seed " + seed);
        }
    }

    @Test
    void withoutMineTheResultMeansWhatTheirsDoes() {
        for (int seed = 0; seed < PAIRS; seed++) {
            MadeUnit made = RandomDefinition.of(seed);
            DefinitionTree base = Texts.tree(made.text());
            DefinitionTree theirs = edited(made, seed, "t");

            MergeResult result = Merge.of(base, Texts.tree(made.text()), theirs);

            assertMeans(result, theirs, "seed " + seed);
            assertEquals(List.of(), result.conflicts(), "seed " + seed);
        }
    }

    @Test
    void theSameOnBothSidesIsTakenOnce() {
        for (int seed = 0; seed < PAIRS; seed++) {
            MadeUnit made = RandomDefinition.of(seed);
            DefinitionTree base = Texts.tree(made.text());
            DefinitionTree mine = edited(made, seed, "m");

            MergeResult result = Merge.of(base, mine, edited(made, seed, "m"));

            assertSame(mine.source(), result.text(), "seed " + seed);
            assertEquals(List.of(), result.conflicts(), "seed " + seed);
        }
    }

    @Test
    void editsOfDifferentJobnetsMergeToBothWhicheverIsMine() {
        for (int seed = 0; seed < PAIRS; seed++) {
            MadeUnit made = RandomDefinition.of(seed);
            MadeUnit one = made.copy();
            MadeUnit other = made.copy();
            MadeUnit both = made.copy();
            editJobnet(one, 0, seed);
            editJobnet(other, 1, seed);
            editJobnet(both, 0, seed);
            editJobnet(both, 1, seed);

            assertMergesToBoth(made, one, other, both, "seed " + seed);
        }
    }

    @Test
    void differentParametersOfOneUnitMergeToBothWhicheverIsMine() {
        for (int seed = 0; seed < PAIRS; seed++) {
            MadeUnit made = RandomDefinition.of(seed);
            MadeUnit one = made.copy();
            MadeUnit other = made.copy();
            MadeUnit both = made.copy();
            editParameter(one, seed, "cm");
            editParameter(other, seed, "xx");
            editParameter(both, seed, "cm");
            editParameter(both, seed, "xx");

            assertMergesToBoth(made, one, other, both, "seed " + seed);
        }
    }

    @Test
    void whateverBothDidTheResultCanBeReadAndMergesCommuteWhereNothingConflicts() {
        int clean = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            MadeUnit made = RandomDefinition.of(seed);
            DefinitionTree base = Texts.tree(made.text());
            DefinitionTree one = edited(made, seed, "m");
            DefinitionTree other = edited(made, seed + 1_000_000L, "t");

            MergeResult there = Merge.of(base, one, other);
            MergeResult back = Merge.of(base, other, one);

            Texts.tree(there.text().text());
            Texts.tree(back.text().text());
            assertEquals(there.isClean(), back.isClean(),
                    "seed " + seed + " " + there.conflicts() + " " + back.conflicts());
            if (there.isClean()) {
                clean++;
                assertEquals(List.of(), Difference.between(there.tree(), back.tree(), Scope.MEANING).changes(),
                        "seed " + seed);
            }
        }
        assertTrue(clean > PAIRS / 4 && clean < PAIRS, "merges without conflict: " + clean);
    }

    @Test
    void noLineOfMineIsLostNorOneOfTheirsUnlessAConflictNamesItsUnit() {
        int tried = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            MadeUnit made = RandomDefinition.of(seed);
            MadeUnit one = made.copy();
            MadeUnit other = made.copy();
            new RandomEdit(seed, "m").editInPlace(one, 1 + seed % 7);
            new RandomEdit(seed + 1_000_000L, "t").editInPlace(other, 1 + seed % 7);
            if (looksLikeAMove(made, one) || looksLikeAMove(made, other)) {
                continue;
            }
            tried++;

            MergeResult result = Merge.of(Texts.tree(made.text()), Texts.tree(one.text()), Texts.tree(other.text()));

            Set<Line> base = lines(made.text());
            Set<Line> merged = lines(result.text().text());
            String what = "seed " + seed + " " + result.conflicts();
            assertEquals(Set.of(), lost(base, lines(one.text()), merged), what);
            Set<Line> lost = lost(base, lines(other.text()), merged);
            lost.removeIf(line -> result.conflicts().stream()
                    .anyMatch(conflict -> (line.unit + '/').startsWith(conflict.unit() + '/')));
            assertEquals(Set.of(), lost, what);
        }
        assertTrue(tried > PAIRS * 3 / 4, "merges without moves: " + tried);
    }

    /** A unit removed here and one like it added there is a move, which takes lines to another path. */
    private static boolean looksLikeAMove(MadeUnit before, MadeUnit after) {
        return Difference.between(Texts.tree(before.text()), Texts.tree(after.text()), Scope.MEANING).units().stream()
                .anyMatch(UnitDifference::isMoved);
    }

    private record Line(String unit, String text) {
    }

    private static Set<Line> lines(String text) {
        return UnitForest.of(List.of(Texts.tree(text))).all().stream()
                .flatMap(unit -> unit.node().parameters().stream().filter(line -> !line.key().equals("el"))
                        .map(line -> new Line(unit.path(), line.toString().replace(",seq)", ")"))))
                .collect(Collectors.toSet());
    }

    /** What one side wrote and is not there, and what it removed and is there. */
    private static Set<Line> lost(Set<Line> base, Set<Line> side, Set<Line> merged) {
        Set<Line> lost = new HashSet<>(side);
        lost.removeAll(base);
        lost.removeAll(merged);
        Set<Line> removed = new HashSet<>(base);
        removed.removeAll(side);
        removed.retainAll(merged);
        lost.addAll(removed);
        return lost;
    }

    private static void assertMeans(MergeResult result, DefinitionTree expected, String seed) {
        assertEquals(List.of(), Difference.between(Texts.tree(result.text().text()), expected, Scope.LAYOUT).changes(),
                seed);
    }

    private static void assertMergesToBoth(MadeUnit made, MadeUnit one, MadeUnit other, MadeUnit both, String seed) {
        DefinitionTree base = Texts.tree(made.text());
        DefinitionTree some = Texts.tree(one.text());
        DefinitionTree others = Texts.tree(other.text());
        DefinitionTree expected = Texts.tree(both.text());
        for (MergeResult result : List.of(Merge.of(base, some, others), Merge.of(base, others, some))) {
            assertEquals(List.of(), result.conflicts(), seed);
            assertEquals(List.of(),
                    Difference.between(Texts.tree(result.text().text()), expected, Scope.MEANING).changes(), seed);
        }
    }

    private static DefinitionTree edited(MadeUnit made, long seed, String mark) {
        MadeUnit edited = made.copy();
        new RandomEdit(seed, mark).edit(edited, 1 + (int) (seed % 5));
        return Texts.tree(edited.text());
    }

    private static void editJobnet(MadeUnit group, int number, long seed) {
        new RandomEdit(seed * 2 + number, "e" + number).edit(group.unit("net" + number), 4);
    }

    private static void editParameter(MadeUnit group, long seed, String key) {
        List<MadeUnit> units = group.all().toList();
        new RandomEdit(seed, key).parameter(units.get((int) (seed % units.size())), key);
    }
}
