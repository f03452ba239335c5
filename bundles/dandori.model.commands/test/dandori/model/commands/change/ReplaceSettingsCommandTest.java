package dandori.model.commands.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.model.Parameter;
import dandori.model.Unit;
import dandori.model.commands.Outline;
import dandori.model.commands.Sample;

class ReplaceSettingsCommandTest {

    private final Unit unit = new Sample().top("unit", "g");

    @ParameterizedTest(name = "{0} to {1}: {2} objects stay")
    @CsvSource({ "a b c, a c, 2", "a b c, a x b c y, 3", "a b c, '', 0", "'', a b, 0", "a b c, c a b, 2", "a a, a, 1",
            "a, a a, 1", "a b a, b a a, 2", "a b c d, x b y d, 4", "a b c, x, 1", "a b, x y z, 2" })
    void valuesBecomeTheWantedOnesInTheObjectsThatAreThere(String before, String after, int kept) {
        Sample.set(unit, "cm", "first");
        words(before).forEach(value -> Sample.set(unit, "cl", value));
        Sample.set(unit, "zz", "last");
        List<Parameter> old = List.copyOf(unit.getParameters());

        new ReplaceSettingsCommand(unit, "cl", words(after).toList()).execute();

        List<String> expected = Stream.of(Stream.of("cm=first"), words(after).map(value -> "cl=" + value),
                Stream.of("zz=last")).flatMap(line -> line).toList();
        assertEquals(expected, Outline.parameters(unit));
        assertEquals(kept + 2, unit.getParameters().stream().filter(old::contains).count());
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(text.split(" "));
    }

    @Test
    void settingWhoseValueIsWantedStaysTheSameObject() {
        List.of("1", "2", "3").forEach(value -> Sample.set(unit, "op", value));
        Parameter two = unit.getParameters().get(1);

        new ReplaceSettingsCommand(unit, "op", List.of("0", "2", "4", "5")).execute();

        assertEquals(List.of("op=0", "op=2", "op=4", "op=5"), Outline.parameters(unit));
        assertSame(two, unit.getParameters().get(1));
    }

    @Test
    void settingsOfOtherKeysBetweenThemStayWhereTheyAre() {
        for (String rule : List.of("1", "2")) {
            Sample.set(unit, "sd", rule + ",en");
            Sample.set(unit, "st", rule + ",+00:00");
        }

        new ReplaceSettingsCommand(unit, "sd", List.of("1,en", "2,mo", "3,en")).execute();

        assertEquals(List.of("sd=1,en", "st=1,+00:00", "sd=2,mo", "sd=3,en", "st=2,+00:00"), Outline.parameters(unit));
    }
}
