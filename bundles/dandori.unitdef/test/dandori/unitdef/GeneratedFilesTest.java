package dandori.unitdef;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.UnitType;
import dandori.unitdef.edit.CanonicalPrinter;
import dandori.unitdef.edit.DefinitionWriter;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.SyntaxNode;
import dandori.unitdef.syntax.UnitContent;
import dandori.unitdef.syntax.UnitDraft;
import dandori.unitdef.syntax.UnitNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedFilesTest {

    private static final int FILES = Campaign.size(300, 300);

    @Test
    void generatedFilesOfManyTypesReadWithoutGrammarErrorAndPrintTheirText() {
        Set<String> types = new HashSet<>();
        for (int seed = 0; seed < FILES; seed++) {
            String text = Generated.wild(seed);

            Reading reading = DefinitionReader.read(text.getBytes(StandardCharsets.UTF_8));

            assertEquals(List.of(), reading.problems().stream().filter(Problem::isError).toList(), text);
            DefinitionTree tree = ((Reading.Readable) reading).tree();
            assertEquals(text, tree.print());
            tree.units().forEach(unit -> collectTypes(unit, types));
        }
        assertEquals(Catalogue.standard().unitTypes().stream().map(UnitType::code).collect(Collectors.toSet()), types);
    }

    @Test
    void everyNodeOwnsItsTextAndNothingElse() {
        for (int seed = 0; seed < FILES; seed++) {
            DefinitionTree tree = Definitions.tree(Generated.wild(seed));

            tree.units().forEach(GeneratedFilesTest::assertNested);
        }
    }

    @Test
    void redraftedFilesAreTheSameText() {
        for (int seed = 0; seed < FILES; seed++) {
            DefinitionTree tree = Definitions.tree(Generated.wild(seed));

            List<UnitDraft> drafts = tree.units().stream().map(GeneratedFilesTest::redrafted).toList();

            assertSame(tree.source(), DefinitionWriter.write(tree, drafts));
        }
    }

    @Test
    void canonicalTextMeansTheSameAndIsItsOwnCanonicalText() {
        for (int seed = 0; seed < FILES; seed++) {
            DefinitionTree tree = Definitions.tree(Generated.wild(seed));

            DefinitionTree canonical = Definitions.tree(CanonicalPrinter.print(tree));

            assertEquals(meaning(tree), meaning(canonical));
            assertEquals(canonical.print(), CanonicalPrinter.print(canonical));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void removingEveryParameterButTheTypeLeavesAReadableFile(long seed) {
        DefinitionTree tree = Definitions.tree(Generated.wild(seed));

        String text = DefinitionWriter.write(tree, tree.units().stream().map(GeneratedFilesTest::bare).toList()).text();

        Reading reading = DefinitionReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.problems().stream().filter(Problem::isError).toList(), text);
    }

    private static void collectTypes(UnitNode unit, Set<String> types) {
        types.add(unit.type());
        unit.units().forEach(child -> collectTypes(child, types));
    }

    private static void assertNested(UnitNode unit) {
        int last = unit.bodyStart();
        for (SyntaxNode child : unit.children()) {
            assertTrue(last <= child.start() && child.start() < child.end() && child.end() <= unit.bodyEnd(),
                    child::text);
            last = child.end();
        }
        assertTrue(unit.text().strip().startsWith("unit") && unit.text().strip().endsWith("}"), unit::text);
        for (ParameterNode parameter : unit.parameters()) {
            assertTrue(parameter.text().strip().startsWith(parameter.key()), parameter::text);
            assertTrue(parameter.text().contains(parameter.value()), parameter::text);
        }
        unit.units().forEach(GeneratedFilesTest::assertNested);
    }

    private static UnitDraft redrafted(UnitNode unit) {
        List<UnitContent> units = new ArrayList<>(unit.units().stream().map(GeneratedFilesTest::redrafted).toList());
        return new UnitDraft(Optional.of(unit), unit.attributes(), new ArrayList<>(unit.parameters()), units);
    }

    private static UnitDraft bare(UnitNode unit) {
        return new UnitDraft(Optional.of(unit), unit.attributes(), List.of(unit.parameter("ty").orElseThrow()),
                new ArrayList<>(unit.units().stream().map(GeneratedFilesTest::bare).toList()));
    }

    private static List<String> meaning(DefinitionTree tree) {
        List<String> lines = new ArrayList<>();
        tree.units().forEach(unit -> collectMeaning(unit, lines));
        return lines;
    }

    private static void collectMeaning(UnitNode unit, List<String> lines) {
        lines.add(unit.path() + " " + unit.attributes());
        unit.parameters().forEach(parameter -> lines.add(parameter.key() + "="
                + CanonicalPrinter.canonicalValue(parameter.key(), parameter.value())));
        unit.units().forEach(child -> collectMeaning(child, lines));
    }
}
