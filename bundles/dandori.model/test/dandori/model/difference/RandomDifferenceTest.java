package dandori.model.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dandori.model.difference.Change.Kind;
import dandori.model.difference.Difference.Scope;
import dandori.unitdef.edit.CanonicalPrinter;
import dandori.unitdef.syntax.DefinitionTree;

/** Laws that hold for all definitions, tried on random ones and random edits; a failure names its seed. */
class RandomDifferenceTest {

    private static final int PAIRS = Boolean.getBoolean("dandori.long") ? 10_000 : 60;

    @Test
    void nothingDiffersFromItself() {
        for (int seed = 0; seed < PAIRS; seed++) {
            String text = RandomDefinition.of(seed).text();

            assertTrue(Difference.between(Texts.tree(text), Texts.tree(text), Scope.LAYOUT).isEmpty(), "seed " + seed);
        }
    }

    @Test
    void canonicalFormMeansTheSame() {
        for (int seed = 0; seed < PAIRS; seed++) {
            DefinitionTree tree = Texts.tree(RandomDefinition.of(seed).text().replace("\n", "\r\n"));

            DefinitionTree canonical = Texts.tree(CanonicalPrinter.print(tree));

            assertEquals(List.of(), Difference.between(tree, canonical, Scope.MEANING).changes(), "seed " + seed);
        }
    }

    @Test
    void differenceBackIsTheMirrorImage() {
        for (int seed = 0; seed < PAIRS; seed++) {
            MadeUnit before = RandomDefinition.of(seed);
            MadeUnit after = before.copy();
            new RandomEdit(seed, "e").edit(after, 1 + seed % 8);
            for (Scope scope : Scope.values()) {
                DefinitionTree one = Texts.tree(before.text());
                DefinitionTree other = Texts.tree(after.text());

                Difference there = Difference.between(one, other, scope);
                Difference back = Difference.between(other, one, scope);

                assertEquals(sorted(there.units()), sorted(back.units().stream().map(RandomDifferenceTest::mirrored)
                        .toList()), "seed " + seed);
            }
        }
    }

    @Test
    void unrelatedDefinitionsMirrorEachOtherToo() {
        for (int seed = 0; seed < PAIRS; seed++) {
            DefinitionTree one = Texts.tree(RandomDefinition.of(seed).text());
            DefinitionTree other = Texts.tree(RandomDefinition.of(seed + 1_000_000).text());

            Difference there = Difference.between(one, other, Scope.LAYOUT);
            Difference back = Difference.between(other, one, Scope.LAYOUT);

            assertEquals(sorted(there.units()),
                    sorted(back.units().stream().map(RandomDifferenceTest::mirrored).toList()), "seed " + seed);
        }
    }

    @Test
    void movingIconsShowsOnlyWithTheLayout() {
        for (int seed = 0; seed < PAIRS; seed++) {
            MadeUnit before = RandomDefinition.of(seed);
            MadeUnit after = before.copy();
            RandomEdit edit = new RandomEdit(seed, "e");
            after.all().forEach(edit::layout);
            after.all().forEach(unit -> unit.set("sz", "40x30"));
            before.all().forEach(unit -> unit.set("sz", "10×8"));
            DefinitionTree one = Texts.tree(before.text());
            DefinitionTree other = Texts.tree(after.text());

            assertEquals(List.of(), Difference.between(one, other, Scope.MEANING).changes(), "seed " + seed);
            assertTrue(Difference.between(one, other, Scope.LAYOUT).changes().stream()
                    .allMatch(change -> List.of("el", "sz").contains(change.parameter().orElseThrow())),
                    "seed " + seed);
        }
    }

    @Test
    void everyChangedMeaningIsFound() {
        for (int seed = 0; seed < PAIRS; seed++) {
            MadeUnit before = RandomDefinition.of(seed);
            MadeUnit after = before.copy();
            List<MadeUnit> units = after.all().toList();
            MadeUnit changed = units.get(seed % units.size());
            changed.set("cm", "\"different from all others\"");

            List<UnitDifference> found = Difference.between(Texts.tree(before.text()), Texts.tree(after.text()),
                    Scope.MEANING).units();

            assertEquals(1, found.size(), "seed " + seed);
            assertEquals("cm", found.get(0).changes().get(0).parameter().orElseThrow(), "seed " + seed);
            assertTrue(found.get(0).path().endsWith("/" + changed.name), "seed " + seed);
        }
    }

    private record Seen(String before, String after, List<String> changes) {
    }

    private static List<Seen> sorted(List<UnitDifference> units) {
        return units.stream()
                .map(unit -> new Seen(unit.before().map(node -> node.path()).orElse(""),
                        unit.after().map(node -> node.path()).orElse(""),
                        unit.changes().stream().map(RandomDifferenceTest::withoutUnit).map(Change::toString).sorted()
                                .toList()))
                .sorted(Comparator.comparing(Seen::toString)).toList();
    }

    private static UnitDifference mirrored(UnitDifference unit) {
        return new UnitDifference(unit.after(), unit.before(),
                unit.changes().stream().map(RandomDifferenceTest::mirrored).toList());
    }

    private static Change mirrored(Change change) {
        Kind kind = switch (change.kind()) {
            case ADDED -> Kind.REMOVED;
            case REMOVED -> Kind.ADDED;
            case CHANGED, MOVED -> change.kind();
        };
        return new Change(change.unit(), kind, change.parameter(), change.after(), change.before());
    }

    /** The path is that of the unit difference, one for each side. */
    private static Change withoutUnit(Change change) {
        return new Change("", change.kind(), change.parameter(), change.before(), change.after());
    }

    @Test
    void randomEditsDoChangeSomething() {
        long without = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            MadeUnit before = RandomDefinition.of(seed);
            MadeUnit after = before.copy();
            new RandomEdit(seed, "e").edit(after, 6);
            Optional<Change> any = Difference.between(Texts.tree(before.text()), Texts.tree(after.text()), Scope.LAYOUT)
                    .changes().stream().findAny();
            without += any.isEmpty() ? 1 : 0;
        }
        assertTrue(without < PAIRS / 20, "pairs without any difference: " + without);
    }
}
