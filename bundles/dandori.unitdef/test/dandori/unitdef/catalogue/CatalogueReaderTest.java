package dandori.unitdef.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueReaderTest {

    private static final String TYPES = """
            # a comment

            n rn jobnet executed ジョブネット | Jobnet | 作业网
            j rj job    executed ジョブ | Job | 作业
            rc - condition pending 条件 | Condition | 条件
            """;
    private static final String BLOCK = """
            set all = n+ j+
            choices yes-no
              y = はい | Yes | 是
              n = いいえ | No | 否
            # what follows is a block
            [ha]
            on = all
            value = enum(y|n)
            value@n+ = enum(y|n|w)
            default = n
            page = attributes
            run = executed
            from = doc
            repeat = yes
            name = 保留 | Hold | 保留
            help = 止める。 | Stops. | 停止。
            choices = yes-no
            choice w = 警告 | Warning | 警告
            """;

    @Test
    void blockBecomesAParameter() {
        Parameter hold = CatalogueReader.read(TYPES, BLOCK).parameter("ha").orElseThrow();

        assertEquals(Set.of("n", "rn", "j", "rj"), hold.unitTypes());
        assertEquals(List.of("y", "n", "w"), hold.grammar("rn").choices());
        assertEquals(List.of("y", "n"), hold.grammar().choices());
        assertEquals("n", hold.defaultValue("n").orElseThrow());
        assertEquals(PropertyPage.ATTRIBUTES, hold.page());
        assertEquals(Evidence.MANUAL, hold.evidence());
        assertTrue(hold.repeatable());
        assertEquals("いいえ", hold.choiceName("n", Locale.JAPANESE));
        assertEquals("Warning", hold.choiceName("w", Locale.ENGLISH));
    }

    @Test
    void blockForSeveralKeysIsNumberedByTheirLastDigit() {
        String text = BLOCK.replace("[ha]", "[a1 a2]").replace("Hold", "Hold {n}");

        Catalogue catalogue = CatalogueReader.read(TYPES, text);

        assertEquals("Hold 2", catalogue.parameter("a2").orElseThrow().name(Locale.ENGLISH));
    }

    @Test
    void windowsLineEndsMakeNoDifference() {
        Catalogue catalogue = CatalogueReader.read(TYPES.replace("\n", "\r\n"), BLOCK.replace("\n", "\r\n"));

        assertEquals(List.of("y", "n"), catalogue.parameter("ha").orElseThrow().grammar().choices());
        assertEquals("条件", catalogue.unitType("rc").orElseThrow().name(Locale.CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = { "on = all -> on = none", "page = attributes -> page = nowhere",
            "run = executed -> run = maybe", "from = doc -> from = hearsay", "repeat = yes -> repeated = yes",
            "default = n -> default: n", "choices = yes-no -> choices = colours",
            "set all = n+ j+ -> set all = n+ rc+", "set all = -> sets all =", "help = -> page =" })
    void faultInTheParametersNamesFileAndLine(String change) {
        String[] sides = change.split(" -> ");
        String broken = BLOCK.replace(sides[0], sides[1]);

        IllegalStateException fault = assertThrows(IllegalStateException.class,
                () -> CatalogueReader.read(TYPES, broken));

        assertTrue(fault.getMessage().startsWith("parameters.txt line "), fault.getMessage());
    }

    @Test
    void secondBlockForAKeyIsRefused() {
        String twice = BLOCK + BLOCK.substring(BLOCK.indexOf("[ha]"));

        assertThrows(IllegalStateException.class, () -> CatalogueReader.read(TYPES, twice));
    }

    @Test
    void missingAttributeIsNamed() {
        String broken = BLOCK.replace("run = executed\n", "");

        IllegalStateException fault = assertThrows(IllegalStateException.class,
                () -> CatalogueReader.read(TYPES, broken));

        assertTrue(fault.getMessage().contains("run is missing"), fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = { "x - job executed", "x - planet executed ア | A | 甲", "x - job sometimes ア | A | 甲",
            "x - job executed ア | A" })
    void faultInTheUnitTypesNamesFileAndLine(String line) {
        IllegalStateException fault = assertThrows(IllegalStateException.class,
                () -> CatalogueReader.read(TYPES + line, ""));

        assertTrue(fault.getMessage().startsWith("unit-types.txt line 6"), fault.getMessage());
    }

    @Test
    void unitTypeNamedTwiceIsRefused() {
        assertThrows(IllegalStateException.class, () -> CatalogueReader.read(TYPES + TYPES, ""));
    }
}
