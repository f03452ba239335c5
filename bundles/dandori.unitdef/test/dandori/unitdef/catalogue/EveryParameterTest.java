package dandori.unitdef.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.unitdef.Definitions;
import dandori.unitdef.edit.CanonicalPrinter;
import dandori.unitdef.edit.DefinitionEdit;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter of every unit type, with values made from its own grammar. */
class EveryParameterTest {

    private static final String TYPE = "ty";

    /** A unit of a type with one parameter in the middle of others. */
    private record Case(UnitType type, Parameter parameter, String value, String other) {

        String text() {
            return "unit=g,,,;\n{\n\tty=g;\n\tunit=u,,,;\n\t{\n\t\tty=" + type.code() + ";\n\t\t/* before */\n\t\t"
                    + parameter.key() + "=" + value + ";\n\t\tcm=\"after\";\n\t}\n\tunit=v,,,;\n"
                    + "\t{\n\t\tty=g;\n\t}\n}\n";
        }
    }

    static Stream<UnitType> types() {
        return Catalogue.standard().unitTypes().stream();
    }

    private static List<Case> cases(UnitType type) {
        SampleValue sample = new SampleValue(type.code().hashCode());
        List<Case> cases = new ArrayList<>();
        for (Parameter parameter : Catalogue.standard().parameters(type.code())) {
            if (!parameter.key().equals(TYPE) && !parameter.key().equals("cm")) {
                cases.add(new Case(type, parameter, sample.of(parameter, type.code()),
                        sample.of(parameter, type.code())));
            }
        }
        return cases;
    }

    @Test
    void valuesOfEveryGrammarHaveTheFormItDescribes() {
        for (long seed = 0; seed < 20; seed++) {
            SampleValue sample = new SampleValue(seed);
            for (Parameter parameter : Catalogue.standard().parameters()) {
                String type = parameter.unitTypes().iterator().next();
                String value = sample.of(parameter, type);
                assertEquals(List.of(), parameter.grammar(type).check(value), parameter.key() + "=" + value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void fileIsPrintedAsItWasRead(UnitType type) {
        for (Case each : cases(type)) {
            DefinitionTree tree = Definitions.tree(each.text());
            assertEquals(each.text(), tree.print());
            assertEquals(CanonicalPrinter.print(tree), CanonicalPrinter.print(Definitions.tree(
                    CanonicalPrinter.print(tree))));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void settingOneParameterChangesExactlyItsLine(UnitType type) {
        for (Case each : cases(type)) {
            String expected = new Case(type, each.parameter(), each.other(), each.value()).text();

            assertEquals(expected,
                    edited(each, (edit, node) -> edit.unit(unit(node)).replaceValue(node, each.other())));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void removingOneParameterRemovesExactlyItsLine(UnitType type) {
        for (Case each : cases(type)) {
            String line = "\t\t" + each.parameter().key() + "=" + each.value() + ";\n";

            assertEquals(each.text().replace(line, ""),
                    edited(each, (edit, node) -> edit.unit(unit(node)).remove(node)));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void addingOneParameterAddsExactlyItsLine(UnitType type) {
        for (Case each : cases(type)) {
            String line = "\t\t" + each.parameter().key() + "=" + each.value() + ";\n";
            DefinitionTree without = Definitions.tree(each.text().replace(line, ""));
            DefinitionEdit edit = new DefinitionEdit(without);

            edit.unit(without.unit("/g/u").orElseThrow()).addParameter(each.parameter().key(), each.value());

            String after = without.print().replace("\t\tcm=\"after\";\n", "\t\tcm=\"after\";\n" + line);
            assertEquals(after, edit.write().text());
        }
    }

    @Test
    void everyKeyOfTheCatalogueIsTried() {
        List<String> tried = types().flatMap(type -> cases(type).stream()).map(each -> each.parameter().key())
                .distinct().toList();

        assertTrue(tried.size() >= Catalogue.standard().parameters().size() - 2, () -> tried.size() + " keys");
    }

    private static UnitNode unit(ParameterNode node) {
        return node.tree().unit("/g/u").orElseThrow();
    }

    private static String edited(Case each, BiConsumer<DefinitionEdit, ParameterNode> change) {
        DefinitionTree tree = Definitions.tree(each.text());
        ParameterNode node = tree.unit("/g/u").orElseThrow().parameters().get(1);
        DefinitionEdit edit = new DefinitionEdit(tree);
        change.accept(edit, node);
        return edit.write().text();
    }
}
